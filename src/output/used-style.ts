import type { ElementParts, PageParts } from './page-parts.ts';
import type { Choice, Compound, Declared, Part, SelectorNeed } from './style-sheet.ts';

/** What scripts may put on any element of a page: what asks for it counts as if it were there. */
export interface Added {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

interface Kept {
  readonly part: Part;
  /** The texts of selectors that can choose something. */
  readonly selectors: readonly string[];
  readonly parts: readonly Kept[];
}

/**
 * The text of those rules of a page's sheets that can choose an element of it, now or after its scripts, and of the custom properties that these ask for; one text
 * for each sheet. A selector, or a choice within one, is left out only where no element of the page has all that one of its parts asks for, or none that stands to another as
 * the selector says; so what is left out never chose anything.
 */
export function usedStyles(sheets: readonly (readonly Part[])[], page: PageParts, added: Added): string[] {
  const canChoose = chooser(page, added);
  const kept = sheets.map((parts) => keptOf(parts, canChoose));
  const variables = variablesOf(kept.flat(), [...page.variables, ...added.variables]);
  return kept.map((parts) => textOf(parts, variables));
}

function keptOf(parts: readonly Part[], canChoose: (selector: SelectorNeed) => boolean): Kept[] {
  return parts.flatMap((part): Kept[] => {
    const selectors = part.kind === 'rule' ? part.selectors.filter(canChoose).map((selector) => textFor(selector, canChoose)) : [];
    const inside = part.kind === 'group' ? keptOf(part.parts, canChoose) : [];
    return part.kind !== 'text' && selectors.length + inside.length === 0 ? [] : [{ part, selectors, parts: inside }];
  });
}

/** A selector without the choices that can choose nothing where they stand. What a list counts against other rules is what its weightiest choice does, so one of that weight stays. */
function textFor(selector: SelectorNeed, canChoose: (selector: SelectorNeed) => boolean): string {
  const lists = selector.compounds.flatMap((compound) => compound.oneOf.map((list) => ({ compound, list }))).sort((a, b) => b.list.from - a.list.from);
  return lists.reduce((text, { compound, list }) => {
    if (!list.isOwn) return text;
    const only = (choice: SelectorNeed): SelectorNeed => ({
      ...selector, compounds: selector.compounds.map((one) => (one === compound ? { ...one, oneOf: one.oneOf.map((other) => (other === list ? { ...list, choices: [choice] } : other)) } : one)),
    });
    const most = Math.max(...list.choices.map(({ weight }) => weight));
    const fitting = list.choices.filter((choice) => canChoose(only(choice)));
    const heaviest = list.choices.filter(({ weight }) => weight === most);
    const kept = fitting.some(({ weight }) => weight === most) ? fitting : list.choices.filter((choice) => fitting.includes(choice) || choice === shortest(heaviest));
    const before = text.slice(0, list.from);
    const [first] = kept;
    // One simple choice needs no list around it where nothing stands before it that it could run into.
    if (kept.length === 1 && first?.compounds.length === 1 && ALONE.test(before)) return before.slice(0, -':is('.length) + first.text + text.slice(list.to + 1);
    return before + kept.map((choice) => choice.text).join() + text.slice(list.to);
  }, selector.text);
}

const ALONE = /(?:^|[\s>+~]):is\($/;
const shortest = (selectors: readonly SelectorNeed[]) => selectors.reduce((best, one) => (one.text.length < best.text.length ? one : best));

/** Whether a selector can choose something of a page. What asks for something that scripts may add can stand anywhere. */
function chooser(page: PageParts, added: Added): (selector: SelectorNeed) => boolean {
  const byName = new Map<string, ElementParts[]>();
  for (const one of page.elements) for (const name of [one.tag, ...[...one.classes].map((each) => `.${each}`)]) byName.set(name, [...(byName.get(name) ?? []), one]);
  const isAdded = ({ tag, classes, attributes }: Compound) => (tag !== undefined && added.tags.has(tag)) || classes.some((one) => added.classes.has(one)) || attributes.some((one) => added.attributes.has(one));
  const known = new Map<Compound, readonly ElementParts[]>();
  /** What of the page a compound can choose, wherever it stands. */
  const fitting = (compound: Compound): readonly ElementParts[] => {
    const before = known.get(compound);
    if (before) return before;
    const { id, oneOf } = compound;
    const tag = compound.tag === undefined || added.tags.has(compound.tag) ? undefined : compound.tag;
    const classes = compound.classes.filter((one) => !added.classes.has(one));
    const attributes = compound.attributes.filter((one) => !added.attributes.has(one));
    const named = classes[0] === undefined ? tag : `.${classes[0]}`;
    const lists = oneOf.map((list) => allowedBy(list));
    const found = (named === undefined ? page.elements : byName.get(named) ?? []).filter((one) => (tag === undefined || one.tag === tag) && (id === undefined || one.id === id)
      && classes.every((name) => one.classes.has(name)) && attributes.every((name) => one.attributes.has(name)) && lists.every((allowed) => allowed(one)));
    known.set(compound, found);
    return found;
  };
  /** Which elements a list of choices lets through: those that one of them can choose, where it asks for nothing that scripts may add. */
  const allowedBy = ({ isOwn, choices }: Choice): (element: ElementParts) => boolean => {
    const able = choices.filter(canChoose);
    if (able.length === 0) return () => false;
    const ends = able.map(({ compounds }) => compounds.at(-1));
    if (!isOwn || ends.some((end) => end === undefined || isAdded(end))) return () => true;
    const elements = new Set(ends.flatMap((end) => (end ? fitting(end) : [])));
    return (element) => elements.has(element);
  };
  const standsTo = (element: ElementParts, combinator: string | undefined, others: ReadonlySet<ElementParts>): boolean => {
    if (combinator === '>') return !others.isDisjointFrom(element.parents);
    if (combinator === '+') return !others.isDisjointFrom(element.before);
    return combinator === ' ' ? !others.isDisjointFrom(element.ancestors) : true;
  };
  function canChoose({ compounds }: SelectorNeed): boolean {
    let chosen: ReadonlySet<ElementParts> | undefined;
    for (const compound of compounds) {
      const found = fitting(compound);
      const here = chosen === undefined || isAdded(compound) ? found : found.filter((one) => standsTo(one, compound.combinator, chosen as ReadonlySet<ElementParts>));
      if (here.length === 0) return false;
      // What a script adds may stand around anything.
      chosen = isAdded(compound) || compound.combinator === '~' ? undefined : new Set(here);
    }
    return true;
  }
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
      return declarations.length === 0 ? '' : `${selectors.join(',')}{${declarations.map(({ text }) => text).join(';')}}`;
    }
    const inside = textOf(parts, variables);
    return inside === '' ? '' : `${part.head}{${inside}}`;
  }).join('');
}
