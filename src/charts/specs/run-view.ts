import { expressionFunction, parse, randomLCG, setRandom, textMetrics, View, type LoggerInterface, type Spec } from 'vega';
import type { TextMeasure } from '../../fonts/measure.ts';
import type { Voice } from '../../i18n/voice.ts';
import { TEXT_SIZE } from '../layout.ts';
import { wrapText } from '../wrap.ts';
import type { SceneGroup } from './scene.ts';

/** What a specification is drawn with. */
export interface Drawing {
  readonly voice: Pick<Voice, 'separators' | 'dateNames'>;
  readonly measure: TextMeasure;
  readonly logger: LoggerInterface;
}

/** The measure of the view at work: Vega asks for widths through one function of the whole process. */
let measureNow: TextMeasure | undefined;

const WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700, bolder: 700, lighter: 400 };
const weightOf = (weight: unknown) => WEIGHTS[String(weight ?? 'normal')] ?? (Number(weight) || 400);

function widthNow(text: string, size: number, weight: number): number {
  if (!measureNow) throw new Error('Impossible: a text measured outside a view');
  return text === '' ? 0 : measureNow(text, { size, weight });
}

function linesOf(text: unknown, limit: number): string[] {
  const written = Array.isArray(text) ? text.map(String) : [String(text ?? '')];
  return written.flatMap((line) => wrapText(line, limit, (words) => widthNow(words, TEXT_SIZE, 600)));
}

/** In expressions: the text in lines that are `limit` px wide at most, a list where there are several. */
expressionFunction('wrapLines', (text: unknown, limit: number) => {
  const lines = linesOf(text, limit);
  return lines.length > 1 ? lines : lines[0] ?? '';
});
/** In expressions: how many lines more than one the text takes. */
expressionFunction('extraLines', (text: unknown, limit: number) => Math.max(0, linesOf(text, limit).length - 1));

const MOST_TIERS = 4;

/** In expressions: on how many tiers names stand by turns, so that the widest word of each has room. */
expressionFunction('tiersNeeded', (names: readonly unknown[], place: number) => {
  if (!names.every((name) => typeof name === 'string')) return 1;
  const widest = Math.max(0, ...names.flatMap((name) => String(name).split(/\s+/)).map((word) => widthNow(word, TEXT_SIZE, 400)));
  return Math.min(MOST_TIERS, Math.max(1, Math.ceil((widest + 6) / Math.max(1, place))));
});

/** Loads nothing, and leads nowhere. */
const CLOSED = {
  load: (uri: string) => Promise.reject(new Error(`${uri} would be loaded`)), sanitize: (uri: string) => Promise.reject(new Error(`${uri} would be loaded`)),
  http: (uri: string) => Promise.reject(new Error(`${uri} would be loaded`)), file: (uri: string) => Promise.reject(new Error(`${uri} would be loaded`)),
};

let last: Promise<unknown> = Promise.resolve();

/** Lets one view work at a time: widths, chance and time zone are the process's, and set for each view anew. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const before = last;
  const turn = Promise.withResolvers<undefined>();
  last = turn.promise;
  await before;
  const zone = process.env['TZ'];
  const width = textMetrics.width;
  try {
    return await work();
  } finally {
    textMetrics.width = width;
    measureNow = undefined;
    setRandom(Math.random);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    turn.resolve(undefined);
  }
}

/**
 * Runs a compiled specification with the widths of `measure` and gives what `use` makes of the finished view. Dates are read and shown in UTC and
 * chance begins at the same number, so that the same specification gives the same picture.
 */
export function runView<T>(spec: Spec, { voice, measure, logger }: Drawing, use: (view: View, root: SceneGroup) => T): Promise<T> {
  return alone(async () => {
    process.env['TZ'] = 'UTC';
    measureNow = measure;
    textMetrics.width = (item, text) => widthNow(String(text ?? '').trim(), Number(item.fontSize ?? 11), weightOf(item.fontWeight));
    setRandom(randomLCG(0.5));
    const { separators: { decimal, thousands }, dateNames: { months, shortMonths, days, shortDays, periods } } = voice;
    const view = new View(parse(spec), {
      renderer: 'none', logger, loader: CLOSED as never,
      locale: {
        number: { decimal, thousands, grouping: [3], currency: ['', ''], minus: '−' },
        time: { dateTime: '%x %H:%M', date: '%d.%m.%Y', time: '%H:%M', periods: [...periods], days: [...days], shortDays: [...shortDays], months: [...months], shortMonths: [...shortMonths] },
      } as never,
    });
    try {
      await view.runAsync();
      const [root] = (view.scenegraph().root as unknown as { readonly items: readonly SceneGroup[] }).items;
      if (!root) throw new Error('Impossible: a view without a scene');
      return use(view, root);
    } finally {
      view.finalize();
    }
  });
}
