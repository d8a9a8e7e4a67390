import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CitationTerms, CitedWork } from './cited-work.ts';
import { cslItemOf } from './csl-item.ts';
import { bibtexOf, cslJsonOf, risOf } from './reference-files.ts';
import { ENGLISH_TERMS, ENGLISH_WORK, HEBREW_TERMS, HEBREW_WORK, RELEASE } from './works.fixture.ts';

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const WORKS: readonly (readonly [string, CitedWork, CitationTerms])[] = [
  ['a Hebrew working version', { ...HEBREW_WORK, address: 'https://report.example/he/a_b/?c=%D7%90' }, HEBREW_TERMS],
  ['an English release', { ...ENGLISH_WORK, release: RELEASE }, ENGLISH_TERMS],
];
/** What the library reads out of a file that it has written, its own notes left away. */
const readBack = (text: string) => new Cite(text).data.map(({ title, note, publisher, URL, ...rest }) => ({ title, whole: rest['container-title'], note, publisher, URL, year: rest.issued?.['date-parts'][0]?.[0], author: Object.values(rest.author[0] ?? {}) }));

describe.each(WORKS)('%s', (_name, work, terms) => {
  const item = cslItemOf(work, terms);
  const wanted = { title: work.title, whole: work.whole, note: item.note, publisher: work.publisher, URL: item.URL, year: work.release && 2026, author: [work.publisher] };

  it('is read back from BibTeX', () => expect(readBack(bibtexOf(item))).toEqual([wanted]));
  it('is read back from RIS', () => expect(readBack(risOf(item))).toEqual([wanted]));
  it('is read back from CSL-JSON', () => expect(readBack(cslJsonOf(item))).toEqual([wanted]));
  it('has no mark of direction in any of them', () => expect([bibtexOf, risOf, cslJsonOf].map((write) => write(item)).join('')).not.toMatch(BIDI));
});

it('writes Hebrew as Hebrew in BibTeX', () => expect(bibtexOf(cslItemOf(HEBREW_WORK, HEBREW_TERMS))).toContain('author = {{מו״פ קרן רש״י}}'));
it('escapes what TeX takes for commands, in names too, and nothing in addresses', () => {
  const bibtex = bibtexOf(cslItemOf({ ...ENGLISH_WORK, title: '5% of {a_b} #1 $x ~ ^ \\y', address: 'https://a.example/b_c' }, ENGLISH_TERMS));
  expect([/ title = (.*),/.exec(bibtex.replaceAll('\t', ' '))?.[1], / author = (.*),/.exec(bibtex.replaceAll('\t', ' '))?.[1], bibtex.includes('{https://a.example/b_c}')]).toEqual(['{5\\% of \\{a\\_b\\} \\#1 \\$x \\~{} \\^{} \\textbackslash{}y}', '{{Foundation R\\&D}}', true]);
});
it('ends RIS as the format asks', () => expect(risOf(cslItemOf(HEBREW_WORK, HEBREW_TERMS))).toMatch(/^TY {2}- CHAP\n[^]*\nER {2}- \n$/));
it('keeps a long title in one line of RIS', () => {
  const title = `Finding 21: ${'Support called important '.repeat(5)}end`;
  expect(risOf(cslItemOf({ ...ENGLISH_WORK, title }, ENGLISH_TERMS))).toContain(`\nTI  - ${title}\nER  -`);
});
it('cites a report as a report', () => expect(cslItemOf({ ...ENGLISH_WORK, whole: undefined }, ENGLISH_TERMS).type).toBe('report'));
