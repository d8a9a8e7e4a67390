import { linesOfReport } from '../model/lines-of-report.ts';
import type { Report } from '../model/report.ts';
import { NO_STYLE, type Vocabulary } from '../parse/vocabulary-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { adviseAbbreviations } from './abbreviations.ts';
import { ADVICE, type Advice, type AdviceName, type Adviser } from './advice.ts';
import { adviseBases, adviseCauses } from './evidence.ts';
import { adviseLengths } from './lengths.ts';
import { pagesOf } from './passage.ts';
import { adviseLooseSigns, adviseSigns, adviseSpaces } from './signs.ts';
import { switchedOffIn } from './switched-off.ts';

const ADVISERS: readonly Adviser[] = [adviseLengths, adviseCauses, adviseBases, adviseAbbreviations, adviseSigns, adviseSpaces, adviseLooseSigns];

/**
 * Warnings on the style of the report's words: what a reader stumbles over, which no check on facts finds. `textOf` gives a file as written, for
 * the comments that switch advice off; one that switches nothing off is told.
 */
export function adviseStyle(report: Report, vocabularies: ReadonlyMap<Lang, Vocabulary>, files: Iterable<string>, textOf: (file: string) => string): Diagnostic[] {
  const advice = pagesOf(report, linesOfReport(report)).flatMap((page): Advice[] => {
    const lang = page.passages[0]?.lang;
    const language = report.languages.find(({ id }) => id === lang);
    return language ? ADVISERS.flatMap((adviser) => adviser(page, { report, language, words: vocabularies.get(language.id)?.style ?? NO_STYLE, prefixes: vocabularies.get(language.id)?.figures.prefixes ?? [] })) : [];
  });
  const comments = [...files].map((file) => ({ file, ...switchedOffIn(file, textOf(file)) })).filter(({ off, diagnostics }) => off.length + diagnostics.length > 0);
  const offFor = ({ name, place }: Advice) => comments.find(({ file }) => file === place.file)?.off.find((one) => one.name === name && one.from <= place.line && place.line <= one.to);
  const used = new Set(advice.flatMap((one) => offFor(one) ?? []));
  return [
    ...advice.filter((one) => !offFor(one)).map(({ name, place, details }) => diagnostic(ADVICE[name], place, { ...details, off: commentFor(name, place, textOf(place.file)) })),
    ...comments.flatMap(({ file, off, diagnostics }) => [...diagnostics, ...off.filter((one) => !used.has(one)).map(({ name, line }) => (
      diagnostic('STYLE_COMMENT', { file, line, column: 1 }, { actual: `style: ${name}`, expected: phrase('above-advised-words'), repair: phrase('delete-the-comment') })))]),
  ];
}

/** The comment that switches advice off at a place, with the signs of a comment of YAML or of MDX. */
function commentFor(name: AdviceName, { file, line }: Place, text: string): string {
  const front = file.endsWith('.yaml') ? Infinity : text.split('\n').indexOf('---', 1) + 1;
  return line <= front ? `# style: ${name} – …` : `{/* style: ${name} – … */}`;
}
