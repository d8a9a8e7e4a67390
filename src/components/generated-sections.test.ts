import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aReport } from '../claims/report.fixture.ts';
import { ENGLISH } from '../i18n/language.fixture.ts';
import { createVoice } from '../i18n/voice.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import { parseStrings } from '../parse/strings-file.ts';
import { generatedSectionsOf } from './generated-sections.ts';
import type { PageContext } from './page-context.ts';

const contextOf = (strings: Record<string, string>, items: Record<string, readonly number[]> = {}) => ({ voice: createVoice(ENGLISH, strings), report: aReport({ bases: [93, 36], items }) }) as PageContext;
const program = parseStrings({ file: 'strings/en.yaml', text: readFileSync(new URL('../../strings/en.yaml', import.meta.url), 'utf8') }).strings;

it('gives the headings that a page adds, in their order', () => expect(generatedSectionsOf('about', contextOf({ 'about.facts': 'Facts' }))).toEqual([{ id: 'facts', html: 'Facts' }]));
it('gives none for a page that adds none', () => expect(['home', 'trust', 'constructor-of-a-page'].map((page) => generatedSectionsOf(page, contextOf({})))).toEqual([[], [], []]));
it('writes the words as text', () => expect(generatedSectionsOf('about', contextOf({ 'about.facts': 'Facts & <b>' }))[0]?.html).toBe('Facts &amp; &lt;b&gt;'));

it('gives the headings of comparisons only where there are any', () => {
  const idsWith = (items?: Record<string, readonly number[]>) => generatedSectionsOf('methods', contextOf(program, items)).map(({ id }) => id);
  expect([idsWith(), idsWith({ sharing: [60, 84] }), idsWith({ cheering: [88, 100] })].map((ids) => ids.filter((id) => ['smallest', 'families', 'example'].includes(id)))).toEqual([[], ['smallest', 'families'], ['smallest', 'families', 'example']]);
});

describe.each(FIXED_PAGES)('the page %s', (page) => {
  const sections = generatedSectionsOf(page, contextOf(program, { cheering: [88, 100] }));

  it('has a string for each heading', () => expect(sections.every(({ html }) => html !== '')).toBe(true));
  it('has no id twice', () => expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length));
});
