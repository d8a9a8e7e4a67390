import type { LiveFact } from '../../charts/live-chart.ts';
import { element } from './element.ts';

/** A place of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box beside a shape that says what the table says of its value. */
export interface Tooltip {
  readonly box: HTMLElement;
  /** Shows what is said of a value; where a pointer called for it, the box leaves the pointer free. */
  show(facts: readonly LiveFact[], shape: Element, pointer?: Place): void;
  hide(): void;
  readonly isShown: boolean;
}

/** Between a shape and the box; smaller than half the pitch of marks, so that a pointer reaches the box before it meets another mark. */
const GAP = 4;

/** A figure keeps its own direction, words run with the page. */
const cellOf = (cell: string) => (/\p{L}/u.test(cell) ? cell : element('bdi', { dir: 'ltr', class: 'num' }, cell));

function contentOf(facts: readonly LiveFact[]): Node[] {
  const [{ wording = '' } = {}] = facts;
  const lists = facts.filter(({ cells }) => cells.length > 0).map(({ cells }) => element('dl', {}, ...cells.map(([label, cell]) => element('div', {}, element('dt', {}, label), element('dd', {}, cellOf(cell))))));
  return [...(wording === '' ? [] : [element('p', { class: 'tip-title' }, wording)]), ...lists];
}

/** Where the upper left corner of a box goes: over the shape and the pointer, or under both where the window ends. */
function cornerOf(box: DOMRect, shape: DOMRect, { x, y }: Place): Place {
  const room = document.documentElement.clientWidth - GAP - box.width;
  const over = Math.min(shape.top, y) - GAP - box.height;
  return { x: Math.max(GAP, Math.min(room, x - box.width / 2)), y: over < GAP ? Math.max(shape.bottom, y) + GAP : over };
}

/** Makes the box, which hides itself until it is asked for. */
export function createTooltip(): Tooltip {
  const box = element('div', { class: 'tip', role: 'tooltip', popover: 'manual' });
  const isShown = () => box.matches(':popover-open');
  return {
    box,
    get isShown() { return isShown(); },
    show(facts, shape, pointer) {
      box.replaceChildren(...contentOf(facts));
      if (!isShown()) box.showPopover();
      const around = shape.getBoundingClientRect();
      const middle = { x: around.left + around.width / 2, y: around.top + around.height / 2 };
      const { x, y } = cornerOf(box.getBoundingClientRect(), around, pointer ? { x: Math.max(around.left, Math.min(pointer.x, around.right)), y: pointer.y } : middle);
      box.style.left = `${x}px`;
      box.style.top = `${y}px`;
    },
    hide() {
      if (isShown()) box.hidePopover();
    },
  };
}
