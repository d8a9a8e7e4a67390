import { variablesIn } from '../styles/variables-in.ts';

/** One sort of element: its name, classes, id and names of attributes, and which sorts stand around it. */
export interface ElementParts {
  readonly tag: string;
  readonly id?: string | undefined;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** What elements of this sort stand directly in, what they stand in at any depth, and what stands directly before them. */
  readonly parents: ReadonlySet<ElementParts>;
  readonly ancestors: ReadonlySet<ElementParts>;
  readonly before: ReadonlySet<ElementParts>;
}

/** What styles can hold on to in a page: its elements, each sort once, and the custom properties that its attributes ask for. */
export interface PageParts {
  readonly elements: readonly ElementParts[];
  readonly variables: ReadonlySet<string>;
}

interface Sort extends ElementParts {
  readonly parents: Set<ElementParts>;
  readonly ancestors: Set<ElementParts>;
  readonly before: Set<ElementParts>;
}

const TAG = /<(\/)?([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/)?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements that have no end. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * Reads off the source of a page what its elements are and how they stand to each other. The source names the end of every element that has one. What looks like a tag inside a script counts
 * too, which keeps a rule too many and never loses one.
 */
export function pageParts(html: string): PageParts {
  const sorts = new Map<string, Sort>();
  const bySource = new Map<string, Sort>();
  const variables = new Set<string>();
  const sortOf = (source: string, tag: string, written: string): Sort => {
    const known = bySource.get(source);
    if (known) return known;
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']));
    const classes = (attributes.get('class') ?? '').split(/\s+/).filter((one) => one !== '').sort();
    const id = attributes.get('id');
    const names = [...attributes.keys()].sort();
    const key = `${tag} ${classes.join('.')} ${names.join(' ')} ${id ?? ''}`;
    const sort = sorts.get(key) ?? { tag: tag.toLowerCase(), id, classes: new Set(classes), attributes: new Set(names), parents: new Set(), ancestors: new Set(), before: new Set() };
    sorts.set(key, sort);
    bySource.set(source, sort);
    if (source.includes('var(')) for (const name of variablesIn(source)) variables.add(name);
    return sort;
  };
  const open: { readonly sort: Sort; last?: Sort }[] = [];
  for (const [source, isEnd, tag = '', written = '', isWhole] of html.matchAll(TAG)) {
    if (isEnd) {
      const at = open.findLastIndex(({ sort }) => sort.tag === tag.toLowerCase());
      if (at >= 0) open.length = at;
      continue;
    }
    const sort = sortOf(source, tag, written);
    const around = open.at(-1);
    if (around) {
      sort.parents.add(around.sort);
      if (around.last) sort.before.add(around.last);
      around.last = sort;
    }
    for (const one of open) sort.ancestors.add(one.sort);
    if (!isWhole && !VOID.has(sort.tag)) open.push({ sort });
  }
  return { elements: [...sorts.values()], variables };
}
