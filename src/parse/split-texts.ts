import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Place } from '../terms/place.ts';

type Position = NonNullable<Text['position']>;
type PlaceOf = (offset: number) => Place;

/** Cuts the texts of a tree between words where their line in the file ends, or its signs are left out in reading: within each, columns count on from its beginning. */
export function splitTexts(root: Root, written: string, placeOf: PlaceOf): void {
  const split = <Node extends RootContent | PhrasingContent>(node: Node): Node[] => {
    if ('children' in node) Object.assign(node, { children: (node.children as RootContent[]).flatMap(split) });
    return node.type === 'text' ? linesOf(node, written, placeOf) as Node[] : [node];
  };
  root.children = root.children.flatMap(split);
}

function linesOf(node: Text, written: string, placeOf: PlaceOf): Text[] {
  const { position } = node;
  if (position?.start.offset === undefined) return [node];
  const values = node.value.split(/(?<=\n)/);
  const sources = written.slice(position.start.offset, position.end.offset).split(/(?<=\n)/);
  if (values.length !== sources.length) return [node];
  let at = position.start.offset;
  return values.flatMap((value, index) => {
    const source = sources[index] ?? '';
    const indent = index === 0 ? 0 : source.length - source.trimStart().length;
    const start = at + indent;
    at += source.length;
    return steadyPartsOf(value, start, placeOf).map(({ text, offset }): Text => ({ ...node, value: text, position: startingAt(position, offset) }));
  });
}

/** One line of a text may stand on several lines of a YAML file, which folds them, or have an escaped sign in it. */
function steadyPartsOf(value: string, start: number, placeOf: PlaceOf): { text: string; offset: number }[] {
  let from = 0;
  const jumps = (index: number) => {
    const [begun, here] = [placeOf(start + from), placeOf(start + index)];
    return here.line !== begun.line || here.column !== begun.column + index - from;
  };
  if (!jumps(Math.max(0, value.trimEnd().length - 1))) return [{ text: value, offset: start }];
  const cuts = [...value.matchAll(/\s(?=\S)/g)].map((blank) => blank.index + 1).filter((index) => {
    const cut = jumps(index);
    if (cut) from = index;
    return cut;
  });
  return [0, ...cuts].map((cut, index) => ({ text: value.slice(cut, cuts[index]), offset: start + cut }));
}

function startingAt(position: Position, offset: number): Position {
  return { ...position, start: { ...position.start, offset } };
}
