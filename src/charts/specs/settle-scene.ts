import type { Dir } from '../../terms/language.ts';
import { APART } from './house-config.ts';
import { contentBox, groupOf, marksBelow, moveItem, type SceneGroup, type SceneItem } from './scene.ts';
import { turnGrid, turnLegends } from './turn-scene.ts';

/** Room between the names that stand above a grid and the title of its axis. */
const CLEAR = 6;

/** Puts what Vega cannot place where readers look for it: titles of axes above their labels, once in a grid; legends and grids in the direction of reading. */
export function settleScene(root: SceneGroup, dir: Dir): void {
  setApart(root);
  for (const group of groupsOf(root)) {
    placeAxisTitles(group);
    placeRowNames(group);
    thinTitles(group, 'row-footer', 'row-header');
    thinTitles(group, 'column-footer', 'column-header');
  }
  if (dir === 'ltr') return;
  for (const group of groupsOf(root).reverse()) {
    turnLegends(group);
    turnGrid(group);
  }
}

function groupsOf(root: SceneGroup): SceneGroup[] {
  return [root, ...marksBelow(root).flatMap((mark) => mark.items.flatMap((item) => groupOf(item) ?? []))];
}

/** Rectangles stand apart by two px of ground where they are large enough to lose it. */
function setApart(root: SceneGroup): void {
  for (const mark of marksBelow(root)) {
    if (mark.role !== 'mark' || mark.marktype !== 'rect') continue;
    for (const item of mark.items) {
      const side = Math.min(item.width ?? 0, item.height ?? 0);
      if (item.stroke === APART) item.strokeWidth = side >= 10 ? 2 : side >= 4 ? 1 : 0;
    }
  }
}

const childrenOf = (group: SceneGroup, role: string) => group.items.filter((mark) => mark.role === role).flatMap((mark) => mark.items);

/** The title of an upright axis begins at the outer edge of its labels. */
function placeAxisTitles(group: SceneGroup): void {
  for (const axis of childrenOf(group, 'axis')) {
    const inner = groupOf(axis);
    const title = inner && titleOf(inner);
    if (!inner || !title || (axis.orient !== 'left' && axis.orient !== 'right')) continue;
    const labels = marksBelow(inner).filter((mark) => mark.role === 'axis-label').flatMap((mark) => mark.items).filter((item) => item.opacity !== 0);
    const edge = axis.orient === 'left' ? Math.min(0, ...labels.map(({ bounds }) => bounds.x1)) : Math.max(0, ...labels.map(({ bounds }) => bounds.x2));
    const now = axis.orient === 'left' ? title.bounds.x1 : title.bounds.x2;
    title.align = axis.orient;
    title.x = edge;
    title.bounds.translate(edge - now, 0);
  }
}

function titleOf(axis: SceneGroup): SceneItem | undefined {
  return marksBelow(axis).find((mark) => mark.role === 'axis-title')?.items[0];
}

/** Room between a row of a grid and its name. */
const BESIDE = 12;

/** The names of rows begin at one edge, beside the labels of their axes, and the title of all of them beyond. */
function placeRowNames(group: SceneGroup): void {
  for (const [role, sign] of [['row-header', -1], ['row-footer', 1]] as const) {
    const rows = childrenOf(group, role).map((item) => ({ item, inner: groupOf(item) }));
    const labels = rows.flatMap(({ inner }) => (inner ? childrenOf(inner, 'axis') : [])).flatMap((axis) => {
      const held = groupOf(axis);
      return held ? marksBelow(held).filter((mark) => mark.role === 'axis-label').flatMap((mark) => mark.items).map(({ bounds }) => (sign < 0 ? -bounds.x1 : bounds.x2)) : [];
    });
    const edge = Math.max(0, ...labels) + BESIDE;
    const names = rows.flatMap(({ inner }) => (inner ? childrenOf(inner, 'title') : []));
    if (names.length === 0) continue;
    const farthest = Math.max(...names.map((name) => beside(name, sign, edge)));
    const [base] = rows.map(({ item }) => item.x ?? 0);
    for (const title of childrenOf(group, 'row-title')) {
      const inner = groupOf(title);
      const [text] = inner ? childrenOf(inner, 'title') : [];
      if (text) beside(text, sign, farthest + BESIDE + sign * ((base ?? 0) - (title.x ?? 0)));
    }
  }
}

/** Moves a name so that its near edge stands `edge` px from its origin, and gives where its far edge is then. */
function beside(name: SceneItem, sign: 1 | -1, edge: number): number {
  const box = groupOf(name);
  const content = box && contentBox(box);
  const { x = 0 } = name;
  const near = sign < 0 ? -((content?.x2 ?? 0) + x) : (content?.x1 ?? 0) + x;
  moveItem(name, sign * (edge - near), 0);
  return edge + (content ? content.x2 - content.x1 : 0);
}

/** In a grid the title of an axis stands at the first row or column only; above a row that is named there, it stands higher. */
function thinTitles(group: SceneGroup, ...roles: readonly string[]): void {
  for (const role of roles) {
    const upright = role.startsWith('row');
    const titled = childrenOf(group, role).flatMap((item) => {
      const inner = groupOf(item);
      const axes = inner ? childrenOf(inner, 'axis') : [];
      return axes.flatMap((axis) => {
        const held = groupOf(axis);
        const title = held && titleOf(held);
        return title && String(title.text ?? '') !== '' ? [{ item, title }] : [];
      });
    }).sort((a, b) => (upright ? (a.item.y ?? 0) - (b.item.y ?? 0) : (a.item.x ?? 0) - (b.item.x ?? 0)));
    const middle = upright ? 0 : Math.floor(titled.length / 2);
    titled.forEach(({ title }, place) => {
      if (place !== middle) title.opacity = 0;
      else if (upright) clearNames(group, titled[place]?.item.y ?? 0, title);
    });
  }
}

/** Moves the title of a grid's axis above the names of its columns and cells. */
function clearNames(group: SceneGroup, y: number, title: SceneItem): void {
  const cells = group.items.filter((mark) => mark.name?.endsWith('cell')).flatMap((mark) => mark.items);
  const tops = [...cells, ...childrenOf(group, 'column-header'), ...childrenOf(group, 'column-title')].flatMap((item) => {
    const inner = groupOf(item);
    const named = inner ? childrenOf(inner, 'title').map(({ bounds }) => bounds.y1 + (item.y ?? 0)) : [];
    return named;
  });
  const over = y + title.bounds.y2 - (Math.min(...tops) - CLEAR);
  if (tops.length > 0 && over > 0) moveItem(title, 0, -over);
}
