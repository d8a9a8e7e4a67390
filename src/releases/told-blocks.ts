import { quotedTextOf } from '../model/excerpt.ts';
import { recordOf, type Finding, type Quote, type Statement } from '../model/report.ts';
import type { Block, Shown } from '../parse/words.ts';
import type { FindingId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import { toldBattery, toldChart } from './told-chart.ts';
import type { Teller } from './teller.ts';

/** What the blocks of a page say and show, in their order. Ids, links and the way they are laid out are left out. */
export function toldBlocks(teller: Teller, blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph': return teller.line(block.children);
      case 'heading': return { level: block.level, heading: teller.line(block.children) };
      case 'list': return { ordered: block.ordered, items: block.items.map((item) => toldBlocks(teller, item)) };
      case 'chart': return { chart: toldChart(teller, block.chart) };
      case 'quote': return { quote: toldQuote(teller, recordOf(teller.report.quotes, block.quote), block.excerpt) };
      case 'finding': return { finding: toldCard(teller, block.finding) };
      case 'battery': return { battery: toldBattery(teller, block.battery) };
      case 'show': return { show: block.what, shown: toldShown(teller, block.what) };
      case 'aside': return { aside: block.title, children: toldBlocks(teller, block.children) };
      case 'beside': return { says: toldBlocks(teller, block.says), shows: toldBlocks(teller, block.shows) };
    }
  });
}

/** A voice as a page of this language shows it: its words there, its own words, and who speaks. */
export function toldQuote({ lang, own }: Teller, quote: Quote, excerpt?: string): unknown {
  return { text: excerpt ?? quotedTextOf(lang, quote), ...toldOriginal(quote), speaker: own(quote.speaker) };
}

/** Words of the source as a page of this language shows them. */
export function toldStatement({ lang }: Teller, statement: Statement): unknown {
  return { text: quotedTextOf(lang, statement), ...toldOriginal(statement) };
}

const toldOriginal = ({ original, slide }: Statement | Quote) => ({ original: original.text, spokenIn: original.lang, slide });

function toldCard(teller: Teller, id: FindingId): unknown {
  const { number, words }: Finding = recordOf(teller.report.findings, id);
  return { number, title: teller.line(textOf(teller.lang, words).title) };
}

/** What is laid out from the data. Ways into the report say nothing of their own. */
function toldShown(teller: Teller, what: Shown): unknown {
  const { report, own } = teller;
  switch (what) {
    case 'communities': return own(report.communities);
    case 'partners': return own(report.partners);
    case 'goals': return own(report.goals.goals);
    case 'objectives': return own(report.goals.objectives);
    case 'arenas': case 'ripple': return own(report.arenas);
    case 'sources': return own(report.sources);
    case 'tensions': return own(report.tensions);
    case 'waves': return teller.figures ? own(report.waves.map(({ label, respondents }) => ({ label, respondents }))) : undefined;
    case 'featured': return report.featured.map((id) => toldCard(teller, id));
    case 'themes': case 'ways': return undefined;
  }
}
