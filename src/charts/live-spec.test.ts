import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { describe, expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { textOf } from '../terms/language.ts';
import { LIVE_SIGNALS, type NearMark } from './live-chart.ts';
import { liveSpecOf } from './live-spec.ts';
import { aReport, TRUST, type Sketch } from './series.fixture.ts';
import { seriesOf } from './series.ts';
import { buildSpec } from './spec.ts';
import { aVoice } from './voice.fixture.ts';

const { measures } = await someFonts();
const RANKED: Sketch = { bases: ['not-stated'], items: TRUST.items.map(({ words }, place) => ({ words, percents: [90 - place] })) };

function specOf(kind: 'waves' | 'ranked', sketch: Sketch = kind === 'waves' ? TRUST : RANKED) {
  const { report, entry } = aReport(sketch, kind);
  return liveSpecOf(buildSpec({ series: seriesOf(report, entry, 'he'), layout: 'wide', voice: aVoice('he'), measure: textOf('he', measures) }));
}

interface Painted { readonly item?: string | undefined; readonly wave?: string | undefined; readonly opacity: number; readonly type: string }

/** What is painted of values once the signals are set, run without compiling any code, as the page does. */
async function paintedOf(spec: ReturnType<typeof specOf>, { hidden = [], near = null }: { hidden?: readonly string[]; near?: NearMark | null }): Promise<Painted[]> {
  const view = new View(parse(spec, undefined, { ast: true } as never), { renderer: 'none', expr: expressionInterpreter } as never);
  await view.signal(LIVE_SIGNALS.hiddenWaves, hidden).signal(LIVE_SIGNALS.near, near).runAsync();
  const painted: Painted[] = [];
  const visit = (mark: { marktype: string; items: readonly { items?: unknown; datum?: Record<string, string>; opacity?: number }[] }) => {
    for (const one of mark.items) {
      if (mark.marktype === 'group') (one.items as typeof mark[]).forEach(visit);
      else painted.push({ item: one.datum?.['item'], wave: one.datum?.['wave'], opacity: one.opacity ?? 1, type: mark.marktype });
    }
  };
  visit(view.scenegraph().root as never);
  view.finalize();
  return painted;
}

describe.each(['waves', 'ranked'] as const)('the live spec of the kind %s', (kind) => {
  it('says nothing in English of what it draws', () => expect(JSON.stringify(specOf(kind))).not.toMatch(/"(?:description|ariaRoleDescription)":/));

  it('dims every value but the one that is near, and nothing else', async () => {
    const near = { item: 'item-2', wave: 'wave-1' };
    for (const { item, wave, opacity } of await paintedOf(specOf(kind), { near })) {
      expect(opacity).toBe(item === undefined || (item === near.item && wave === near.wave) ? 1 : 0.25);
    }
  });
});

it('leaves out marks, intervals and figures of the waves that are hidden, and keeps the rest', async () => {
  const all = await paintedOf(specOf('waves'), {});
  const some = await paintedOf(specOf('waves'), { hidden: ['wave-1', 'wave-3'] });
  expect(some).toEqual(all.filter(({ wave }) => wave === undefined || wave === 'wave-2'));
  expect(new Set(some.filter(({ wave }) => wave).map(({ type }) => type))).toEqual(new Set(['rule', 'symbol', 'text']));
  expect(all.filter(({ wave }) => wave === 'wave-1')).toHaveLength(3 * TRUST.items.length);
});

it('names the value that words stand for where there is no mark', async () => {
  const [first] = TRUST.items;
  const painted = await paintedOf(specOf('waves', { bases: [8], items: [{ words: first?.words ?? {}, percents: [50] }] }), {});
  expect(painted.filter(({ item }) => item !== undefined)).toEqual([{ item: 'item-1', wave: 'wave-1', opacity: 1, type: 'text' }]);
});
