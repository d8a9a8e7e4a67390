import { recordOf, type Chapter, type Finding } from '../model/report.ts';
import { claimRecordOf, valueRecordOf } from '../tables/finding-json.ts';
import { textOf } from '../terms/language.ts';
import { toldBlocks, toldQuote, toldStatement } from './told-blocks.ts';
import { toldChart } from './told-chart.ts';
import type { Teller } from './teller.ts';

/**
 * Everything that a finding says and shows in the teller's language. Left out is what may differ while it says the same: ids of the finding and its
 * chapter, addresses, the release and the history, dataset versions, markup and fonts, and sentences of the program around the data, so that
 * another version of the program changes no finding. Figures in running text are as they are printed, with the program's words where it says them in words.
 */
export function toldFinding(teller: Teller, finding: Finding): unknown {
  const { report, lang, line, own, figures } = teller;
  const words = textOf(lang, finding.words);
  const arena = recordOf(report.arenas, finding.arena);
  const said = {
    title: line(words.title), sentence: line(words.sentence),
    basis: [line(words.basisHeading), ...toldBlocks(teller, words.basis)], limits: [line(words.limitsHeading), ...toldBlocks(teller, words.limits)],
    chart: finding.chart && toldChart(teller, finding.chart),
    quotes: finding.quotes.map((id) => toldQuote(teller, recordOf(report.quotes, id))),
    statements: finding.statements.map((id) => toldStatement(teller, recordOf(report.statements, id))),
  };
  if (!figures) return said;
  return {
    ...said, number: finding.number, theme: own(recordOf(report.themes, finding.theme).title), arena: own({ title: arena.title, inferred: arena.inferred !== undefined }),
    values: finding.values.map((ref) => own(valueRecordOf(report, ref))), lead: finding.lead && own(valueRecordOf(report, finding.lead)),
    claims: finding.claims.map((id) => {
      const { claim: _id, ...told } = claimRecordOf(report, recordOf(report.claims, id));
      return own(told);
    }),
  };
}

/** Everything that a chapter says and shows in the teller's language. */
export function toldChapter(teller: Teller, chapter: Chapter): unknown {
  const words = textOf(teller.lang, chapter.words);
  return { title: teller.line(words.title), summary: teller.line(words.summary), blocks: toldBlocks(teller, words.blocks) };
}
