import type { RenderedChart } from '../charts/rendered-chart.ts';
import { stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { childrenOf, walkLine, type Inline, type Line } from '../parse/words.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import { inLanguage } from './in-language.ts';

/** What the words and figures of a release are read from. */
export interface ReleaseSources {
  readonly report: Report;
  voice(lang: Lang): Voice;
  chart(lang: Lang, id: ChartId): RenderedChart;
}

/** How a finding or a chapter is told in one language for its fingerprint. */
export interface Teller {
  readonly lang: Lang;
  readonly report: Report;
  /** False where words alone are compared: figures then stand as references. */
  readonly figures: boolean;
  line(line: Line): unknown;
  /** A value of the data with its texts in this language. */
  own(value: unknown): unknown;
  chart(id: ChartId): RenderedChart;
}

/** Tells words with their figures as they are printed, and notes and slides beside them. */
export function figureTeller({ report, voice, chart }: ReleaseSources, lang: Lang): Teller {
  const plain = (line: Line) => stripControls(renderPlain(line, { report, voice: voice(lang) }));
  return {
    ...basics(report, lang), figures: true, chart: (id) => chart(lang, id),
    line: (line) => {
      // renderPlain leaves out what stands outside the sentence.
      const beside = [...walkLine(line)].flatMap((node): unknown[] => (node.kind === 'note' ? [plain(node.children)] : node.kind === 'cite' ? [slidesIn(report, node)] : []));
      return beside.length === 0 ? plain(line) : [plain(line), ...beside];
    },
  };
}

/** Tells words alone: a reference stands for each figure, so that another value is not another wording. */
export function wordTeller({ report, chart }: ReleaseSources, lang: Lang): Teller {
  const raw = (line: Line): string => line.map((node) => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'value') return `{${formatValueRef(node.ref)}}`;
    if (node.kind === 'change') return `{${node.item.battery}.${node.item.item} ${node.from} ${node.to}}`;
    if (node.kind === 'note') return `[${raw(node.children)}]`;
    return raw(childrenOf(node));
  }).join('');
  return { ...basics(report, lang), figures: false, chart: (id) => chart(lang, id), line: raw };
}

function basics(report: Report, lang: Lang): Pick<Teller, 'lang' | 'report' | 'own'> {
  const langs = report.languages.map(({ id }) => id);
  return { lang, report, own: (value) => inLanguage(lang, langs, value) };
}

function slidesIn({ statements }: Report, node: Inline & { kind: 'cite' }): number[] {
  return node.statements.map((id) => recordOf(statements, id).slide);
}
