import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { z } from 'zod';
import { CODES, type Code } from '../terms/codes.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest, didYouMean, nearestOf } from '../terms/nearest.ts';
import { englishOf, isPhrase, joined, phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import type { PhraseKey } from '../terms/phrases.ts';
import type { Place } from '../terms/place.ts';
import { knownKeysAt } from './known-keys.ts';
import type { Path } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** What checking a file's shape looks into. */
export interface Checked {
  readonly schema: z.ZodType;
  readonly doc: Document;
  locate(path: Path, key: boolean): Place;
}

/** What is wrong with the shape of a file, each slip told once and in words. */
export function issueDiagnostics(issues: readonly Issue[], checked: Checked): Diagnostic[] {
  return withoutEchoes(issues.flatMap(narrowed).flatMap((issue) => diagnosticsOf(issue, checked)));
}

/** Where one of several shapes was clearly meant, what keeps the value from having it. */
function narrowed(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => branch.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys' || one.code === 'custom'));
  const [only, other] = meant;
  return only && !other ? only.flatMap((one) => narrowed({ ...one, path: [...issue.path, ...one.path] } as Issue)) : [issue];
}

function diagnosticsOf(issue: Issue, { schema, doc, locate }: Checked): Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const actual = doc.getIn(path) as unknown;
  const node = doc.getIn(path, true);
  const shown = shownOf(node, issue);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(schema, path, doc);
    return issue.keys.map((key) => diagnostic('KEY_UNKNOWN', locate([...path, key], true), { actual: key, expected: known, repair: keyRepairOf(key, known) }));
  }
  if (issue.message in CODES) return [codedDiagnostic(issue.message as Code, locate(path, false), shown)];
  const key = String(path.at(-1) ?? '');
  const missing = actual === undefined && path.length > 0 && typeof path.at(-1) === 'string';
  if (missing && issue.message.startsWith('language:')) {
    return [diagnostic('TRANSLATION_MISSING', locate(path.slice(0, -1), false), { expected: issue.message.slice(9), repair: `${key}: …` })];
  }
  if (missing) return [diagnostic('KEY_MISSING', locate(path.slice(0, -1), false), { expected: key, repair: `${key}: …` })];
  return [diagnostic('TYPE_WRONG', locate(path, false), { actual: shown, expected: expectedOf(issue), repair: repairOf(issue, node, shown, knownKeysAt(schema, path, doc)) })];
}

/** A slip is told once: a misspelt key not also as the key that is missing for it, nor as a wrong number of keys. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = diagnostics.flatMap(({ code, details: { repair } }) => (code === 'KEY_UNKNOWN' && repair !== undefined && isPhrase(repair) && repair.details['near'] !== undefined ? [repair.details['near']] : []));
  return diagnostics.filter(({ code, details: { expected = '' } }) => {
    if (code === 'KEY_MISSING') return !meant.includes(expected);
    return !isPhrase(expected) || expected.phrase !== 'exactly-one-of' || ![expected.details['names']].flat().some((key) => meant.includes(key as string));
  });
}

function codedDiagnostic(code: Code, place: Place, actual: Detail): Diagnostic {
  const id = englishOf(actual).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '').slice(0, 40).replace(/-+$/, '').replace(/^constructor$/, 'a-constructor');
  return diagnostic(code, place, { actual, repair: id === '' || isPhrase(actual) ? 'an-id' : id });
}

/** The value as the file has it, in words where it is not one text. */
function shownOf(node: unknown, issue: Issue): Detail {
  if (isSeq(node)) return phrase(node.items.length === 0 ? 'an-empty-list' : 'a-list');
  if (isMap(node)) return phrase('a-group-of-keys');
  if (!isScalar(node) || node.value === null) return phrase('nothing');
  if (node.value === '') return phrase('an-empty-text');
  const quoted = typeof node.value === 'string' && issue.code === 'invalid_type' && issue.expected !== 'string' && /^QUOTE/.test(node.type ?? '');
  return quoted ? `"${String(node.value)}"` : node.source ?? String(node.value);
}

/** A key that is no key: `percent:78` lacks its space, the 5 of `78,5` is what stands behind a comma. */
function keyRepairOf(key: string, known: readonly string[]): Phrase {
  const [, name = '', value = ''] = /^([\w-]+):(.+)$/.exec(key) ?? [];
  if (known.includes(name)) return phrase('space-behind-colon', { fixed: `${name}: ${value}` });
  return /^\d+$/.test(key) ? phrase('comma-begins-a-key') : adviseNearest(key, known);
}

function repairOf(issue: Issue, node: unknown, shown: Detail, known: readonly string[]): Phrase {
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : choicesOf(issue);
  const near = isPhrase(shown) ? undefined : nearestOf(String(shown), choices);
  if (near !== undefined) return didYouMean(near);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isScalar(node) && node.value !== null) return phrase('put-between-quotation-marks', { quoted: `"${englishOf(shown)}"` });
  const isGroup = issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record');
  const key = isGroup && isScalar(node) && typeof node.value === 'number' ? ['percent', 'count'].find((one) => known.includes(one)) : undefined;
  if (key !== undefined) return phrase('write', { what: `{${key}: ${englishOf(shown)}}` });
  if (isGroup && known.length > 0 && isScalar(node)) return phrase('write-keys-below', { names: known });
  const [, figure] = /^(\d+(?:\.\d+)?)\s*%$/.exec(englishOf(shown)) ?? [];
  if (figure !== undefined && issue.code === 'invalid_type' && issue.expected === 'number') return phrase('write-without-sign', { figure });
  return phrase('write', { what: expectedOf(issue) });
}

/** The words that tell the shapes of a group of keys apart, such as the kinds of claim. */
function choicesOf(issue: Issue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

const TYPES: Readonly<Record<string, PhraseKey>> = {
  string: 'a-text', number: 'a-number', int: 'a-whole-number', boolean: 'true-or-false',
  array: 'a-list', tuple: 'a-list', object: 'a-group-of-keys', record: 'a-group-of-keys',
};

function expectedOf(issue: Issue): Detail {
  if (issue.message.startsWith('expected:')) return JSON.parse(issue.message.slice(9)) as Phrase;
  if (issue.code === 'invalid_type') return phrase(TYPES[issue.expected] ?? 'something-else');
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'too_small') return sizeOf(issue.origin, 'least', Number(issue.minimum));
  if (issue.code === 'too_big') return sizeOf(issue.origin, 'most', Number(issue.maximum));
  if (issue.code !== 'invalid_union') return phrase('something-else');
  const choices = choicesOf(issue);
  return choices.length > 0 ? oneOf(choices) : joined('either', issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf)));
}

function sizeOf(origin: string, end: 'least' | 'most', count: number): Phrase {
  if (origin === 'string' && end === 'least') return phrase('a-text-that-is-not-empty');
  return phrase(origin === 'array' ? `a-list-of-at-${end}` : `at-${end}`, { count });
}

function oneOf(values: readonly string[]): Detail {
  return values.length === 1 ? String(values[0]) : phrase('one-of', { names: values });
}
