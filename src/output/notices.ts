import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is shipped, whose it is, and under which licence. */
export interface Notice {
  /** Name and version. */
  readonly what: string;
  /** The licence by its short name. */
  readonly licence: string;
  /** The licence in full; where no file has it, undefined. */
  readonly text?: string | undefined;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|ofl)(?:[-.].*)?$/i;
const RULE = '-'.repeat(80);

/** The notice of a package, of its own files. */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  return { what: `${name} ${version}`, licence: license ?? 'not stated', text: licenceIn(folder) };
}

/** The notices of the files of fonts that a report names: those of packages, and those of its own folder with the licence beside them where there is one. */
export function noticesOfFonts(files: readonly string[], reportDir: string, programDir: string): Notice[] {
  const { resolve } = createRequire(join(programDir, 'package.json'));
  const packages = new Set<string>();
  const own: Notice[] = [];
  for (const file of files) {
    if (file.startsWith('./')) own.push({ what: file.slice(2), licence: 'that of the report’s own files', text: licenceIn(dirname(join(reportDir, file))) ?? 'No licence stands beside it.' });
    else packages.add(/^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resolve(file))?.[1] ?? '');
  }
  return [...[...packages].sort().map(noticeOf), ...own];
}

/** The licence that stands in a folder, without what a package says of the parts that its own bundle holds. */
function licenceIn(folder: string): string | undefined {
  const name = readdirSync(folder).sort().find((one) => LICENCE_FILE.test(one));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').split(/^#+ Licenses of bundled dependencies$/m)[0]?.trim();
}

/** All notices as a plain text, equal licences once. A package without its licence in full is a bug, since nearly all licences ask for that; the program's own may have none. */
export function formatNotices(scripts: readonly Notice[], fonts: readonly Notice[], own: Notice): string {
  const missing = [...scripts, ...fonts].filter(({ text }) => text === undefined).map(({ what }) => what);
  if (missing.length > 0) throw new Error(`Impossible: no licence file for ${missing.join(', ')}, which the site ships`);
  const sections = [
    ['Made with', 'The pages and their own scripts and styles were made by this program. The licence of the report itself stands on its pages.', [own]],
    ['Scripts', 'The interactive view of a chart, which a page fetches when it is asked for, holds code of these packages.', scripts],
    ['Fonts', 'The files below fonts/ are parts of these fonts, cut to the characters that the pages use.', fonts],
  ] as const;
  return `${sections.filter(([, , notices]) => notices.length > 0).map(([title, words, notices]) => [`${title.toUpperCase()}\n\n${words}`, ...[...Map.groupBy(notices, ({ licence, text = '' }) => `${licence}\n\n${text}`).values()].map(sectionOf)].join('\n\n')).join(`\n\n${RULE}\n\n`)}\n`;
}

/** What is under one and the same licence. */
function sectionOf(notices: readonly Notice[]): string {
  const [{ licence = '', text = undefined } = {}] = notices;
  return `${RULE}\n${notices.map(({ what }) => what).join('\n')}\n\nLicence: ${licence}${text === undefined ? '' : `\n\n${text}`}`;
}
