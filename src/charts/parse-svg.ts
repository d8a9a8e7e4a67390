import type { SvgNode } from './svg-tree.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (text: string) => text.replace(/&\w+;/g, (entity) => {
  const character = ENTITIES[entity];
  if (character === undefined) throw new Error(`Impossible: ${entity} in a drawing`);
  return character;
});

/** The next thing of a drawing: an end tag, a start tag with its attributes, or text. */
const TOKEN = /<\/(?<end>[\w:-]+)>|<(?<tag>[\w:-]+)(?<attributes>(?: [\w:-]+="[^"]*")*)(?<empty>\/?)>|(?<text>[^<]+)/y;

/** Reads SVG that `writeSvg` wrote, back into its tree; what it never writes (comments, single quotes, several roots) is refused. */
export function parseSvg(svg: string): SvgNode {
  const top: SvgNode = { tag: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const { end, tag, attributes = '', empty, text } = TOKEN.exec(svg)?.groups ?? {};
    const around = open.at(-1);
    if (!around || (end === undefined && tag === undefined && text === undefined)) throw new Error(`Impossible: a drawing that cannot be read at “${svg.slice(at, at + 40)}”`);
    if (text !== undefined) around.text += decoded(text);
    else if (end !== undefined) {
      if (end !== around.tag) throw new Error(`Impossible: a drawing in which ${end} closes ${around.tag}`);
      open.pop();
    } else if (tag !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, decoded(value)]);
      const node: SvgNode = { tag, attributes: Object.fromEntries(pairs), children: [], text: '' };
      around.children.push(node);
      if (empty === '') open.push(node);
    }
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length > 1 || top.text !== '') throw new Error('Impossible: a drawing that is not one closed element');
  return root;
}
