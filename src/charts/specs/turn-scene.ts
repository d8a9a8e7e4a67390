import { groupOf, moveItem, type SceneGroup, type SceneItem } from './scene.ts';

const SIDES: Readonly<Record<string, string>> = { left: 'right', right: 'left', center: 'center' };

/** Turns the legends above and below a view: they begin at its right edge, and each sign stands right of its label. */
export function turnLegends(group: SceneGroup): void {
  const legends = group.items.filter((mark) => mark.role === 'legend').flatMap((mark) => mark.items);
  for (const legend of legends) {
    const inner = groupOf(legend);
    if (!inner) continue;
    const width = legend.width ?? 0;
    turnContent(inner, width);
    if (legend.orient !== 'top' && legend.orient !== 'bottom') continue;
    moveItem(legend, rightOf(group) - width - (legend.x ?? 0), 0);
  }
}

/** The right edge of a group's view with its axes, or of the cells of its grid. */
function rightOf(group: SceneGroup): number {
  const held = group.items.filter((mark) => mark.role !== 'legend' && mark.role !== 'title' && mark.role !== 'mark').flatMap((mark) => mark.items);
  return Math.max(group.width ?? 0, ...held.map(({ bounds }) => bounds.x2));
}

function turnContent(group: SceneGroup, width: number): void {
  for (const mark of group.items) {
    for (const item of mark.items) {
      const inner = groupOf(item);
      if (inner) {
        const own = item.width ?? Math.max(0, item.bounds.x2 - (item.x ?? 0));
        turnContent(inner, own);
        moveItem(item, width - 2 * (item.x ?? 0) - own, 0);
      } else turnItem(item, mark.marktype, width);
    }
  }
}

function turnItem(item: SceneItem, type: string, width: number): void {
  const { x1, y1, x2, y2 } = item.bounds;
  item.bounds.set(width - x2, y1, width - x1, y2);
  const x = item.x ?? 0;
  item.x = type === 'rect' ? width - x - (item.width ?? 0) : width - x;
  if (type === 'rule') item.x2 = width - (item.x2 ?? x);
  if (type === 'text') {
    item.align = SIDES[item.align ?? 'left'] ?? 'right';
    if (item.dx !== undefined) item.dx = -item.dx;
  }
  const fill = item.fill as { gradient?: string; x1: number; x2: number } | undefined;
  if (fill?.gradient === 'linear') item.fill = { ...fill, id: undefined, x1: 1 - fill.x1, x2: 1 - fill.x2 };
}

const isCell = (name: string | undefined) => name !== undefined && /(^|_)(cell|group)$/.test(name);

/** The views of a grid: cells of a facet, or parts that stand beside each other. */
function gridCells(group: SceneGroup): SceneItem[] {
  return group.items.filter((mark) => mark.marktype === 'group' && mark.role === 'scope' && isCell(mark.name)).flatMap((mark) => mark.items);
}

/** Turns the columns of a grid, with what stands above and below them. */
export function turnGrid(group: SceneGroup): void {
  const cells = gridCells(group);
  const columns = [...new Set(cells.map(({ x = 0 }) => x))].sort((a, b) => a - b);
  if (columns.length < 2) return;
  const spans = columns.map((column) => {
    const held = cells.filter(({ x = 0 }) => x === column).map(({ bounds }) => bounds);
    return { column, left: column - Math.min(...held.map(({ x1 }) => x1)), right: Math.max(...held.map(({ x2 }) => x2)) - column };
  });
  const gaps = spans.slice(1).map((span, at) => span.column - span.left - ((spans[at]?.column ?? 0) + (spans[at]?.right ?? 0)));
  const gap = Math.min(...gaps);
  let edge = (spans[0]?.column ?? 0) - (spans[0]?.left ?? 0);
  const moves = new Map<number, number>();
  for (const { column, left, right } of spans.reverse()) {
    moves.set(column, edge + left - column);
    edge += left + right + gap;
  }
  const headed = group.items.filter((mark) => mark.role === 'column-header' || mark.role === 'column-footer').flatMap((mark) => mark.items);
  const moved = [...cells, ...headed].map((item) => ({ item, dx: moves.get(item.x ?? 0) }));
  for (const { item, dx } of moved) if (dx !== undefined) moveItem(item, dx, 0);
}
