import type { PageParts } from './page-parts.ts';
import type { Compound, Declared, Part, SelectorNeed } from './style-sheet.ts';

/** What scripts may put on any element of a page: what asks for it counts as if it were there. */
export interface Added {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

interface Kept {
  readonly part: Part;
  readonly selectors: readonly SelectorNeed[];
  readonly parts: readonly Kept[];
}

/**
 * The text of those rules of a page's sheets that can choose an element of it, now or after its scripts, and of the custom properties that these ask for; one text
 * for each sheet. A selector is left out only where no single element of the page has all that one of its parts asks for, so what is left out never chose anything.
 */
export function usedStyles(sheets: readonly (readonly Part[])[], page: PageParts, added: Added): string[] {
  const canChoose = chooser(page, added);
  const kept = sheets.map((parts) => keptOf(parts, canChoose));
  const variables = variablesOf(kept.flat(), [...page.variables, ...added.variables]);
  return kept.map((parts) => textOf(parts, variables));
}

function keptOf(parts: readonly Part[], canChoose: (selector: SelectorNeed) => boolean): Kept[] {
  return parts.flatMap((part): Kept[] => {
    const selectors = part.kind === 'rule' ? part.selectors.filter(canChoose) : [];
    const inside = part.kind === 'group' ? keptOf(part.parts, canChoose) : [];
    return part.kind !== 'text' && selectors.length + inside.length === 0 ? [] : [{ part, selectors, parts: inside }];
  });
}

/** Whether a selector can choose something of a page. */
function chooser(page: PageParts, added: Added): (selector: SelectorNeed) => boolean {
  const known = new Map<Compound, boolean>();
  const isThere = (compound: Compound): boolean => {
    const before = known.get(compound);
    if (before !== undefined) return before;
    const is = hasOne(compound) && compound.oneOf.every((list) => list.some(canChoose));
    known.set(compound, is);
    return is;
  };
  const hasOne = ({ tag, id, classes, attributes }: Compound) => {
    const tags = tag === undefined || added.tags.has(tag) ? undefined : tag;
    const wantedClasses = classes.filter((one) => !added.classes.has(one));
    const wantedAttributes = attributes.filter((one) => !added.attributes.has(one));
    return page.elements.some((one) => (tags === undefined || one.tag === tags) && (id === undefined || one.id === id)
      && wantedClasses.every((name) => one.classes.has(name)) && wantedAttributes.every((name) => one.attributes.has(name)));
  };
  const canChoose = ({ compounds }: SelectorNeed): boolean => compounds.every(isThere);
  return canChoose;
}

/** All custom properties that are asked for: by rules, by the page, and by other properties that are. */
function variablesOf(kept: readonly Kept[], asked: readonly string[]): Set<string> {
  const variables = new Set(asked);
  const definitions = new Map<string, string[]>();
  const read = ({ part, parts }: Kept): void => {
    if (part.kind === 'text') for (const name of part.uses) variables.add(name);
    if (part.kind === 'rule') {
      for (const { custom, uses } of part.declarations) {
        if (custom === undefined) for (const name of uses) variables.add(name);
        else definitions.set(custom, [...(definitions.get(custom) ?? []), ...uses]);
      }
    }
    parts.forEach(read);
  };
  kept.forEach(read);
  // A set that grows while it is gone through hands out what was added, too.
  for (const name of variables) for (const used of definitions.get(name) ?? []) variables.add(used);
  return variables;
}

function textOf(kept: readonly Kept[], variables: ReadonlySet<string>): string {
  const isUsed = ({ custom }: Declared) => custom === undefined || variables.has(custom);
  return kept.map(({ part, selectors, parts }) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'rule') {
      const declarations = part.declarations.filter(isUsed);
      return declarations.length === 0 ? '' : `${selectors.map(({ text }) => text).join(',')}{${declarations.map(({ text }) => text).join(';')}}`;
    }
    const inside = textOf(parts, variables);
    return inside === '' ? '' : `${part.head}{${inside}}`;
  }).join('');
}
