import { readFileSync } from 'node:fs';

/** A fenced block of a guide: a step of its task where it names a file or is a command, else something that is shown. */
export interface GuideBlock {
  readonly language: string;
  /** The file that the block is, or is a part of. */
  readonly path?: string;
  /** Of a part of a file: the line that it stands behind or takes the place of, by a text that no other line has. */
  readonly place?: { readonly how: 'after' | 'replaces'; readonly line: string };
  readonly text: string;
  /** Where the block begins, for the message of a test. */
  readonly at: string;
}

/** What stands under one heading of a guide. */
export interface GuideSection {
  readonly level: number;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

const PART = /^(#{1,6}) (.+)$|^```(\S+)(.*)\n([^]*?)^```$/gm;
const INFO = /^ (\S+)(?: (after|replaces)=(?:"([^"]+)"|'([^']+)'))?$/;

/** The sections of a guide with their blocks. An information string is `language path`, for a part of a file with `after="…"` or `replaces="…"` behind it. */
export function readGuide(file: string): GuideSection[] {
  const written = readFileSync(file, 'utf8');
  const sections: { level: number; title: string; blocks: GuideBlock[] }[] = [];
  for (const { index, 1: signs, 2: title = '', 3: language = '', 4: info = '', 5: text = '' } of written.matchAll(PART)) {
    const at = `${file}:${written.slice(0, index).split('\n').length}`;
    if (signs !== undefined) sections.push({ level: signs.length, title, blocks: [] });
    else sections.at(-1)?.blocks.push({ language, text, at, ...(info === '' ? {} : readInfo(info, at)) });
  }
  return sections;
}

function readInfo(info: string, at: string): Pick<GuideBlock, 'path' | 'place'> {
  const [, path = '', how, double, single] = INFO.exec(info) ?? [];
  if (path === '') throw new Error(`${at}: "${info}" is no path with a place behind it`);
  return how === 'after' || how === 'replaces' ? { path, place: { how, line: double ?? single ?? '' } } : { path };
}

/** True for a section that does something: whose blocks name files or commands. */
export function isTask({ blocks }: GuideSection): boolean {
  return blocks.some(({ path, language }) => path !== undefined || language === 'sh');
}
