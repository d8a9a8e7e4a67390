import type { RootContent } from 'mdast';
import { COMPONENTS } from './components.ts';
import { applyEdits, editYaml, type Edit } from './edit-yaml.ts';
import { readMdx } from './read-mdx.ts';
import { UNWRITTEN } from './unwritten.ts';

const MARK = `${UNWRITTEN} `;

/** The words of an MDX file with `TODO` before each text: title, heading, paragraph, item of a list. Components, figures and ids stay, so that only words are left to translate. */
export function markUnwritten(text: string): string {
  const { children } = readMdx(text, () => ({ file: '', line: 1, column: 1 }));
  const front = children[0];
  const inFront = front?.type === 'yaml' ? editYaml(front.value).before(MARK).map(({ offset, ...edit }) => ({ ...edit, offset: offset + text.indexOf('\n') + 1 })) : [];
  return applyEdits(text, [...inFront, ...editsIn(children, text)]);
}

function editsIn(nodes: readonly RootContent[], text: string): Edit[] {
  return nodes.flatMap((node): Edit[] => {
    const offset = ('children' in node ? node.children[0] : node)?.position?.start.offset;
    if (node.type === 'paragraph' || node.type === 'heading') return offset === undefined ? [] : [{ offset, text: MARK }];
    if (node.type === 'mdxJsxFlowElement' && COMPONENTS[node.name ?? '']?.stands === 'inline') return [{ offset: node.position?.start.offset ?? 0, text: MARK }];
    const titles = node.type === 'mdxJsxFlowElement' ? node.attributes.flatMap((one) => titleEdit(one, text)) : [];
    return [...titles, ...('children' in node ? editsIn(node.children as RootContent[], text) : [])];
  });
}

function titleEdit(attribute: { readonly name?: unknown; readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined }, text: string): Edit[] {
  const start = attribute.position?.start.offset;
  if (attribute.name !== 'title' || start === undefined) return [];
  return [{ offset: text.indexOf('"', start) + 1, text: MARK }];
}
