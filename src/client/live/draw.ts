import embed from 'vega-embed';
import type { Spec, TooltipHandler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { installBidiRenderer } from './bidi-renderer.ts';

/** Ids of what names and what describes a drawing. */
export type NamedBy = Readonly<Record<'aria-labelledby' | 'aria-describedby', string>>;

/** The boxes beside the marks are ours: they stay while the pointer is on them, and the keyboard reaches them. */
const noTooltip: TooltipHandler = () => undefined;

/**
 * Draws a spec into an element in the font `family`, without eval, without a style of its own, and without the English names that Vega gives to
 * what it draws: the drawing is an image that the page names and describes.
 */
export async function draw(into: HTMLElement, spec: Spec, named: NamedBy, family: string): Promise<View> {
  installBidiRenderer(family);
  clearWithoutMarkup(into);
  const { view } = await embed(into, spec, {
    mode: 'vega', ast: true, expr: expressionInterpreter, renderer: 'svg',
    actions: false, defaultStyle: false, tooltip: noTooltip, hover: false, config: { events: { bind: 'none' } } as never,
  });
  for (const name of ['role', 'aria-label', 'aria-roledescription']) into.removeAttribute(name);
  const svg = into.querySelector('svg');
  if (!svg) throw new Error('Impossible: Vega drew nothing');
  svg.setAttribute('role', 'img');
  for (const [name, value] of Object.entries(named)) svg.setAttribute(name, value);
  svg.firstElementChild?.setAttribute('aria-hidden', 'true');
  return view;
}

/** vega-embed empties its element by setting markup, which the page's policy refuses wherever it is done; on this one element that empties it, and anything else is refused here. */
function clearWithoutMarkup(into: HTMLElement): void {
  Object.defineProperty(into, 'innerHTML', { configurable: true, set(markup: unknown) {
    if (markup !== '') throw new Error('Impossible: markup for the place of a drawing');
    into.replaceChildren();
  } });
}
