import { variablesIn } from '../styles/variables-in.ts';

/** One element's name, classes, id and names of attributes. */
export interface ElementParts {
  readonly tag: string;
  readonly id?: string | undefined;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** What styles can hold on to in a page: its elements, each sort once, and the custom properties that its attributes ask for. */
export interface PageParts {
  readonly elements: readonly ElementParts[];
  readonly variables: ReadonlySet<string>;
}

const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads off the source of a page what its elements are. What looks like a tag inside a script counts too, which keeps a rule too many and never loses one. */
export function pageParts(html: string): PageParts {
  const elements = new Map<string, ElementParts>();
  const variables = new Set<string>();
  const seen = new Set<string>();
  for (const [source, tag = '', written = ''] of html.matchAll(TAG)) {
    if (seen.has(source)) continue;
    seen.add(source);
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']));
    const classes = (attributes.get('class') ?? '').split(/\s+/).filter((one) => one !== '').sort();
    const id = attributes.get('id');
    const names = [...attributes.keys()].sort();
    const key = `${tag} ${classes.join('.')} ${names.join(' ')} ${id ?? ''}`;
    if (!elements.has(key)) elements.set(key, { tag: tag.toLowerCase(), id, classes: new Set(classes), attributes: new Set(names) });
    if (source.includes('var(')) for (const name of variablesIn(source)) variables.add(name);
  }
  return { elements: [...elements.values()], variables };
}
