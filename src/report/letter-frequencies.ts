import type { FontRole } from '../fonts/build-fonts.ts';
import type { Frequencies } from '../fonts/stand-ins.ts';
import type { Voice } from '../i18n/voice.ts';
import { linesOfReport } from '../model/lines-of-report.ts';
import type { Report } from '../model/report.ts';
import { walkBlocks, type Line } from '../parse/words.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';

/** How often each character stands in the words of a report, by language: in its titles and takeaways, which are set in the display font, and in all others. */
export function letterFrequencies(report: Report, voice: (lang: Lang) => Voice): Localized<Readonly<Record<FontRole, Frequencies>>> {
  const titles = titlesOf(report);
  return Object.fromEntries(report.languages.map(({ id: lang }) => {
    const counted = { text: new Map<string, number>(), display: new Map<string, number>() };
    for (const one of linesOfReport(report)) {
      if (one.lang !== lang) continue;
      const counts = counted[titles.has(one.line) ? 'display' : 'text'];
      for (const character of renderPlain(one.line, { report, voice: voice(lang) })) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    return [lang, counted];
  }));
}

/** The lines that are set in the display font. */
function titlesOf({ pages, chapters, findings, charts }: Report): Set<Line> {
  const headings = (lines: readonly Line[], blocks: Parameters<typeof walkBlocks>[0]) => [...lines, ...[...walkBlocks(blocks)].flatMap((block) => (block.kind === 'heading' ? [block.children] : []))];
  return new Set([
    ...[...Object.values(pages), ...chapters.map(({ words }) => words)].flatMap((words) => Object.values(words).flatMap(({ title, blocks }) => headings([title], blocks))),
    ...findings.flatMap(({ words }) => Object.values(words).flatMap(({ title, basisHeading, limitsHeading, basis, limits }) => headings([title, basisHeading, limitsHeading], [...basis, ...limits]))),
    ...charts.flatMap(({ takeaway }) => Object.values(takeaway ?? {})),
  ]);
}
