import type { Mark, Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { LIVE_SIGNALS } from './live-chart.ts';
import { strictLogger } from './render.ts';
import { compile } from './vega-lite.ts';

/** Opacity of what does not stand out while something does. */
const DIMMED = 0.25;

const { hiddenWaves, near } = LIVE_SIGNALS;
const SHOWN = `!isValid(datum.wave) || indexof(${hiddenWaves}, datum.wave) < 0`;
const ELSEWHERE = `${near} && isValid(datum.item) && (datum.item !== ${near}.item || datum.wave !== ${near}.wave)`;

type Rule = Readonly<Record<string, unknown>>;

/** The opacity of a mark that stands back while another value stands out; `opacity` is what it has otherwise. */
export function standingBack(opacity: unknown): readonly unknown[] {
  return [{ test: ELSEWHERE, value: DIMMED }, opacity].flat();
}

/** The opacity of a sign that shows only while its own value stands out. */
export const STANDING_OUT: readonly unknown[] = [{ test: `${near} && datum.item === ${near}.item`, value: 1 }, { value: 0 }];

interface Patched {
  readonly from?: { readonly data?: string };
  readonly marks?: readonly Mark[];
  readonly encode?: { readonly update?: { readonly opacity?: Rule | readonly Rule[]; readonly [channel: string]: unknown } };
}

/** The mark, standing back while another value stands out, without the English that Vega-Lite says of it. */
function patched(mark: Mark): Mark {
  const { from, marks, encode } = mark as Patched;
  if (marks) return { ...mark, aria: false, marks: marks.map(patched) } as Mark;
  if (from?.data === undefined) return mark;
  const { description: _, ariaRoleDescription: __, opacity = { value: 1 }, ...update } = encode?.update ?? {};
  return { ...mark, aria: false, encode: { ...encode, update: { ...update, opacity: standingBack(opacity) } } } as Mark;
}

/**
 * The Vega spec of a chart for its interactive view. Rows of data that name an `item` and a `wave` belong to the value of that item in that wave:
 * they are left out while their wave is hidden, and stand back while another value stands out. Everything else is drawn as it is at build.
 * A warning of Vega-Lite is thrown.
 */
export function liveSpecOf(spec: TopLevelSpec): Spec {
  const vega = compile(spec, { logger: strictLogger() }).spec;
  return {
    ...vega,
    signals: [...(vega.signals ?? []), { name: hiddenWaves, value: [] }, { name: near, value: null }],
    data: (vega.data ?? []).map((one) => ('values' in one ? { ...one, transform: [{ type: 'filter' as const, expr: SHOWN }, ...(one.transform ?? [])] } : one)),
    marks: (vega.marks ?? []).map(patched),
  };
}
