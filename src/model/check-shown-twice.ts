import type { ParsedReport } from '../parse/parse-report.ts';
import { walkBlocks, type Block } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Detail } from '../terms/phrase.ts';
import type { Finding } from './report.ts';

/** Charts, quotations and the like that a page shows twice: each has one place on a page, which links lead to. A finding's page shows its chart and its quotations by itself. */
export function checkShownTwice({ words }: ParsedReport, findings: readonly Finding[]): Diagnostic[] {
  return [...words.byLanguage.values()].flatMap(({ pages, chapters, findings: inWords }) => [
    ...[...pages.values(), ...chapters.values()].flatMap(({ blocks }) => twiceIn(blocks, new Map())),
    ...findings.flatMap(({ id, chart, quotes }) => {
      const shown = [...(chart ? [`<Chart id="${chart}"/>`] : []), ...quotes.map((quote) => `<Quote id="${quote}"/>`)];
      return twiceIn(inWords.get(id)?.blocks ?? [], new Map(shown.map((one) => [one, `data/findings/${id}.yaml`])));
    }),
  ]);
}

function twiceIn(blocks: readonly Block[], shown: Map<string, Detail>): Diagnostic[] {
  return [...walkBlocks(blocks)].flatMap((block) => {
    const name = nameOf(block);
    if (name === undefined) return [];
    const first = shown.get(name);
    if (first !== undefined) return [diagnostic('SHOWN_TWICE', block.place, { actual: name, expected: first })];
    shown.set(name, phrase('line', { line: block.place.line }));
    return [];
  });
}

function nameOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'chart': return `<Chart id="${block.chart}"/>`;
    case 'quote': return `<Quote id="${block.quote}"/>`;
    case 'battery': return `<Battery id="${block.battery}"/>`;
    case 'show': return `<Show what="${block.what}"/>`;
    default: return undefined;
  }
}
