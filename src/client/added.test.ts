import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ADDED_BY_PAGE, ADDED_BY_VIEW, VIEW_MARK } from './added.ts';

const folder = import.meta.dirname;
const sourceOf = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const view = readdirSync(join(folder, 'live')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => sourceOf('live', name)).join('\n');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const among = (names: readonly string[], known: readonly string[]) => names.filter((name) => !known.includes(name));

const attributesSet = (text: string) => [...all(text, /setAttribute\('([\w-]+)'/g), ...all(text, /toggleAttribute\('([\w-]+)'/g), ...all(text, /dataset\['(\w+)'\]\s*=[^=]/g).map((name) => `data-${kebab(name)}`)];

it('names every attribute that the script of pages sets', () => expect(among(attributesSet(sourceOf('page.ts')), ADDED_BY_PAGE.attributes)).toEqual([]));
it('names every element that the interactive view makes', () => expect(among(all(view, /\belement\('(\w+)'/g), ADDED_BY_VIEW.tags)).toEqual([]));
it('names every class that it gives', () => expect(among([...all(view, /class: '([^']+)'/g), ...all(view, /class: `([^`$]+)/g)].flatMap((one) => one.trim().split(/\s+/)), ADDED_BY_VIEW.classes)).toEqual([]));
it('names every attribute that it sets, but those of drawings', () => expect(among(attributesSet(view), [...ADDED_BY_VIEW.attributes, 'direction', 'text-anchor'])).toEqual([]));
it('names every property that it reads', () => expect(among([...all(view, /getPropertyValue\('(--[\w-]+)'/g), ...all(view, /var\((--[\w-]+)/g)], ADDED_BY_VIEW.variables)).toEqual([]));
it('tells by a mark that the pages have', () => expect(readFileSync(join(folder, '..', 'components', 'ViewTools.astro'), 'utf8').replace(/=\{(.+?)\}/g, '="$1"')).toMatch(VIEW_MARK));
