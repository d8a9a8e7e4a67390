/** A box in px. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Vega's own box, which can be moved. */
export interface SceneBounds extends Box {
  translate(dx: number, dy: number): SceneBounds;
  set(x1: number, y1: number, x2: number, y2: number): SceneBounds;
}

/** One thing of a finished scene; positions are those of the group around it. */
export interface SceneItem {
  x?: number;
  y?: number;
  x2?: number;
  width?: number;
  height?: number;
  align?: string;
  baseline?: string;
  dx?: number;
  dy?: number;
  text?: unknown;
  fontSize?: number;
  lineHeight?: number;
  opacity?: number;
  orient?: string;
  clip?: unknown;
  /** False for a place that a line leaves out. */
  defined?: boolean;
  fill?: unknown;
  stroke?: unknown;
  strokeWidth?: number;
  url?: unknown;
  readonly bounds: SceneBounds;
  readonly datum?: unknown;
  readonly mark: SceneMark;
}

/** Things of one kind that are drawn together. */
export interface SceneMark {
  readonly marktype: string;
  readonly role: string;
  readonly name?: string;
  items: SceneItem[];
}

/** A group: an item that holds marks. */
export type SceneGroup = Omit<SceneItem, 'items'> & { readonly items: SceneMark[] };

/** The item as a group, where it is one. */
export function groupOf(item: SceneItem): SceneGroup | undefined {
  return item.mark.marktype === 'group' ? (item as unknown as SceneGroup) : undefined;
}

/** Moves an item with everything in it. */
export function moveItem(item: SceneItem, dx: number, dy: number): void {
  item.x = (item.x ?? 0) + dx;
  item.y = (item.y ?? 0) + dy;
  item.bounds.translate(dx, dy);
}

/** Every mark below a group, outside before inside. */
export function marksBelow(group: SceneGroup): SceneMark[] {
  return group.items.flatMap((mark) => [mark, ...mark.items.flatMap((item) => {
    const inner = groupOf(item);
    return inner ? marksBelow(inner) : [];
  })]);
}

const isPainted = (item: SceneItem) => item.opacity !== 0 && Number.isFinite(item.bounds.x1) && item.bounds.x1 <= item.bounds.x2 && item.bounds.y1 <= item.bounds.y2;

/** The box around everything that a group paints, in its own coordinates; undefined where it paints nothing. */
export function contentBox(group: SceneGroup): Box | undefined {
  let box: Box | undefined;
  const add = (one: Box | undefined) => {
    if (one) box = box ? { x1: Math.min(box.x1, one.x1), y1: Math.min(box.y1, one.y1), x2: Math.max(box.x2, one.x2), y2: Math.max(box.y2, one.y2) } : one;
  };
  for (const mark of group.items) for (const item of mark.items) add(itemBox(item, mark));
  return box;
}

function itemBox(item: SceneItem, mark: SceneMark): Box | undefined {
  const inner = groupOf(item);
  if (!inner) return isPainted(item) && !(mark.marktype === 'text' && (item.text === '' || item.text === null || item.text === undefined)) ? item.bounds : undefined;
  const { x = 0, y = 0, width = 0, height = 0 } = item;
  const frame = { x1: 0, y1: 0, x2: width, y2: height };
  const content = contentBox(inner);
  const within = item.clip ? frame : content;
  return within && { x1: within.x1 + x, y1: within.y1 + y, x2: within.x2 + x, y2: within.y2 + y };
}
