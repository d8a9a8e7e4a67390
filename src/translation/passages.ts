import { createHash } from 'node:crypto';
import { formatValueRef } from '../parse/value-ref.ts';
import { remember } from '../parse/remember-last.ts';
import type { Block, Inline, Line } from '../parse/words.ts';
import { walkBlocks } from '../parse/words.ts';

/** A title, a heading or a paragraph of a file of words. */
export interface Passage {
  /** `title`; the id of a heading; `section/2`, the second paragraph below the heading `section`. For people: pairing goes by the words. */
  readonly key: string;
  /** The id of the heading that it stands below, or the key of what stands before the first. */
  readonly section: string;
  readonly line: Line;
  readonly hash: string;
}

/** The passages of a file: the lines of its front matter by their names, then headings and paragraphs in reading order. */
export function passagesOf(front: Readonly<Record<string, Line>>, blocks: readonly Block[]): Passage[] {
  const passage = (key: string, section: string, line: Line): Passage => ({ key, section, line, hash: hashOf(line) });
  let section = '';
  let count = 0;
  return [
    ...Object.entries(front).map(([key, line]) => passage(key, key, line)),
    ...[...walkBlocks(blocks)].flatMap((block): Passage[] => {
      if (block.kind === 'heading') {
        [section, count] = [block.id, 0];
        return [passage(block.id, block.id, block.children)];
      }
      if (block.kind !== 'paragraph') return [];
      count += 1;
      return [passage(`${section}/${count}`, section, block.children)];
    }),
  ];
}

/** A hash of what a line says: its words and what they refer to, however the line is broken in its file. 12 characters of base 36. */
export const hashOf = remember((line: Line): string => {
  return BigInt(`0x${createHash('sha256').update(line.map(said).join('').replace(/\s+/g, ' ').trim()).digest('hex')}`).toString(36).padStart(50, '0').slice(-12);
});

function said(node: Inline): string {
  const inside = () => ('children' in node ? node.children.map(said).join('') : '');
  switch (node.kind) {
    case 'text': return node.text;
    case 'value': return `<value ${formatValueRef(node.ref)}>`;
    case 'change': return `<change ${node.item.battery}.${node.item.item} ${node.from} ${node.to}>`;
    case 'cite': return `<cite ${node.statements.join(' ')}>`;
    case 'claim': return `<claim ${node.claim}>${inside()}</claim>`;
    case 'stated': return `<stated ${node.slide}>${inside()}</stated>`;
    case 'term': return `<term ${node.term}>${inside()}</term>`;
    case 'link': return `<link ${JSON.stringify(node.target)}>${inside()}</link>`;
    default: return `<${node.kind}>${inside()}</${node.kind}>`;
  }
}
