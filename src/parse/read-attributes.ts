import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { isId } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { COMPONENTS, type AttributeKind, type ComponentShape } from './components.ts';
import type { PlaceOf } from './read-mdx.ts';
import { adviseValueRef, parseItemRef, parseValueRef } from './value-ref.ts';
import { SHOWN } from './words.ts';

/** A component whose name and attributes are right. */
export interface ComponentReading {
  readonly shape: ComponentShape;
  readonly values: Readonly<Record<string, string>>;
}

/** Checks a component's name and attributes; undefined where it cannot be used, with the reasons in `diagnostics`. */
export function readAttributes(node: MdxJsxFlowElement | MdxJsxTextElement, placeOf: PlaceOf, diagnostics: Diagnostic[]): ComponentReading | undefined {
  const place = placeOf(node.position?.start.offset ?? 0);
  const name = node.name ?? '';
  const shape = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!shape) {
    diagnostics.push(diagnostic('COMPONENT_UNKNOWN', place, { actual: name, repair: adviseNearest(name, Object.keys(COMPONENTS)) }));
    return undefined;
  }
  const before = diagnostics.length;
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const at = attribute.position?.start.offset === undefined ? place : placeOf(attribute.position.start.offset);
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      const code = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' ? attribute.value?.value : attribute.value;
      diagnostics.push(diagnostic('EXPRESSION_FORBIDDEN', at, { actual: `{${code}}` }));
    } else if (Object.hasOwn(values, attribute.name)) {
      diagnostics.push(diagnostic('ATTRIBUTE_INVALID', at, { attribute: attribute.name, actual: attribute.value ?? '', expected: phrase('written-once'), repair: phrase('write-like-this', { example: shape.example }) }));
    } else {
      readAttribute(name, shape, attribute.name, attribute.value ?? '', at, values, diagnostics);
    }
  }
  for (const [key, { optional }] of Object.entries(shape.attributes)) {
    const there = node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === key);
    if (!optional && !there) diagnostics.push(diagnostic('ATTRIBUTE_MISSING', place, { component: name, expected: key, repair: shape.example }));
  }
  return diagnostics.length === before ? { shape, values } : undefined;
}

function readAttribute(component: string, shape: ComponentShape, key: string, value: string, place: Place, values: Record<string, string>, diagnostics: Diagnostic[]): void {
  const known = Object.keys(shape.attributes);
  const attribute = Object.hasOwn(shape.attributes, key) ? shape.attributes[key] : undefined;
  if (!attribute) {
    diagnostics.push(diagnostic('ATTRIBUTE_UNKNOWN', place, { component, actual: key, expected: known.length > 0 ? known : phrase('none'), repair: adviseNearest(key, known) }));
  } else if (attribute.kind === 'value' && parseValueRef(value) === undefined) {
    diagnostics.push(diagnostic('VALUE_REFERENCE_INVALID', place, { actual: value || phrase('an-empty-text-begins'), repair: adviseValueRef(value) }));
  } else if (!FITS[attribute.kind](value)) {
    diagnostics.push(diagnostic('ATTRIBUTE_INVALID', place, { attribute: key, actual: value || phrase('an-empty-text-begins'), expected: EXPECTED[attribute.kind], repair: phrase('write-like-this', { example: shape.example }) }));
  } else {
    values[key] = value;
  }
}

/** The ids of an attribute that takes several. */
export function idsIn(value: string): string[] {
  return value.split(/\s+/).filter((id) => id !== '');
}

const FITS: Record<AttributeKind, (value: string) => boolean> = {
  id: isId,
  ids: (value) => idsIn(value).length > 0 && idsIn(value).every(isId),
  value: () => true,
  item: (value) => parseItemRef(value) !== undefined,
  slide: (value) => /^[1-9]\d*$/.test(value),
  shown: (value) => (SHOWN as readonly string[]).includes(value),
  text: (value) => value.trim() !== '',
};

const EXPECTED: Record<AttributeKind, Phrase> = {
  id: phrase('an-id'),
  ids: phrase('ids-with-spaces'),
  value: phrase('a-value-reference'),
  item: phrase('an-item-reference'),
  slide: phrase('a-slide-number'),
  shown: phrase('one-of', { names: SHOWN }),
  text: phrase('a-text-that-is-not-empty'),
};
