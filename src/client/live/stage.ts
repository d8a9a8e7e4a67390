import type { Spec, View } from 'vega';
import { LIVE_SIGNALS, type NearMark } from '../../charts/live-chart.ts';
import { draw, type NamedBy } from './draw.ts';
import { element } from './element.ts';

/** The place in which a chart is drawn live. */
export interface Stage {
  /** Takes the focus; holds the drawing and the ring around the value that the keyboard is at. */
  readonly box: HTMLElement;
  /** Draws the layout that fits, unless it is drawn already. */
  draw(): Promise<void>;
  hideWaves(waves: readonly string[]): void;
  emphasise(near: NearMark | null): void;
  end(): void;
}

/** What a stage is made of. */
export interface StageParts {
  /** The figure that it will stand in: says which layout fits, and the font. */
  readonly figure: HTMLElement;
  /** The class of a ground that the drawing keeps to, or nothing. */
  readonly ground: string;
  readonly layouts: Readonly<Record<'wide' | 'phone', Spec>>;
  readonly named: NamedBy;
  /** What the stage is called, and the id of what says how it is used. */
  readonly label: string;
  readonly hint: string;
}

/** Makes the stage of a chart, empty. */
export function createStage({ figure, ground, layouts, named, label, hint }: StageParts): Stage {
  const canvas = element('div');
  const ring = element('span', { class: 'ring', hidden: '' });
  const box = element('div', { class: `drawing live ${ground}`.trim(), tabindex: '0', role: 'group', 'aria-label': label, 'aria-describedby': hint }, canvas, ring);
  let view: View | undefined;
  let drawn: string | undefined;
  let hidden: readonly string[] = [];
  // One drawing after the other: a second begun meanwhile would share the place of the first.
  let last = Promise.resolve();
  const set = (name: string, value: unknown) => void view?.signal(name, value).runAsync();
  const redraw = async () => {
    const { fontFamily } = getComputedStyle(figure);
    const layout = getComputedStyle(figure.querySelector('.picture') ?? figure).getPropertyValue('--layout').trim() === 'phone' ? 'phone' : 'wide';
    if (layout === drawn) return;
    view?.finalize();
    view = await draw(canvas, layouts[layout], named, fontFamily);
    drawn = layout;
    if (hidden.length > 0) await view.signal(LIVE_SIGNALS.hiddenWaves, hidden).runAsync();
  };
  return {
    box,
    draw: () => (last = last.then(redraw)),
    hideWaves(waves) {
      hidden = waves;
      set(LIVE_SIGNALS.hiddenWaves, waves);
    },
    emphasise: (near) => set(LIVE_SIGNALS.near, near),
    end: () => view?.finalize(),
  };
}
