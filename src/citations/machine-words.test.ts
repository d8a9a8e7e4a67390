import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationCffOf } from './citation-cff.ts';
import { datasetLdOf, findingLdOf, reportLdOf, scriptJson } from './json-ld.ts';
import { citationTagsOf } from './meta-tags.ts';
import { ENGLISH_WORK, HEBREW_WORK, RELEASE } from './works.fixture.ts';

const whole = { ...HEBREW_WORK, id: 'report', title: HEBREW_WORK.whole ?? '', whole: undefined };

describe('JSON-LD', () => {
  it('cannot end the element that holds it', () => {
    const text = scriptJson({ text: '</script><!--<script>\u2028 & "א"' });
    expect([/[<>&\u2028]/.test(text), JSON.parse(text)]).toEqual([false, { text: '</script><!--<script>\u2028 & "א"' }]);
  });
  it('has a finding as a claim in its report, without an address where there is none', () => {
    expect(findingLdOf(HEBREW_WORK, { description: 'משפט', identifier: 'cheering' })).toEqual({
      '@context': 'https://schema.org', '@type': 'Claim', name: HEBREW_WORK.title, text: 'משפט', description: 'משפט', identifier: 'cheering', inLanguage: 'he', version: 'baseline@1.0.0, year-2@1.0.1',
      author: { '@type': 'Organization', name: HEBREW_WORK.publisher }, publisher: { '@type': 'Organization', name: HEBREW_WORK.publisher },
      isPartOf: { '@type': 'Report', name: HEBREW_WORK.whole, inLanguage: 'he', genre: HEBREW_WORK.genre },
    });
  });
  it('has date and frozen copy of a release', () => expect(reportLdOf({ ...whole, release: RELEASE }, { description: 'א', source: 'ב' })).toMatchObject({ '@type': 'Report', datePublished: '2026-11-24', archivedAt: RELEASE.address, isBasedOn: { name: 'ב' } }));
  it('names the files of the data', () => expect(datasetLdOf(whole, { description: 'א', files: [{ name: 'a.csv', format: 'text/csv', address: 'https://a.example/a.csv' }] })).toMatchObject({
    '@type': 'Dataset', creator: { name: whole.publisher }, distribution: [{ '@type': 'DataDownload', name: 'a.csv', encodingFormat: 'text/csv', contentUrl: 'https://a.example/a.csv' }] }));
});

describe('meta elements', () => {
  it('say of a part in which work it stands', () => expect(citationTagsOf(ENGLISH_WORK)).toEqual([
    ['citation_title', ENGLISH_WORK.title], ['citation_author', 'Foundation R&D'], ['citation_inbook_title', 'Learning Communities in Local Government'], ['citation_publisher', 'Foundation R&D'], ['citation_language', 'en']]));
  it('say of a report who publishes it, and of a release when', () => expect(citationTagsOf({ ...whole, address: 'https://a.example/he/', release: RELEASE }).slice(2)).toEqual([
    ['citation_technical_report_institution', whole.publisher], ['citation_publisher', whole.publisher], ['citation_language', 'he'], ['citation_publication_date', '2026/11/24'], ['citation_public_url', 'https://a.example/he/'], ['citation_abstract_html_url', 'https://a.example/he/']]));
});

describe('CITATION.cff', () => {
  const cff = (more = {}) => parse(citationCffOf({ ...whole, ...more }, { message: 'נא לצטט: כך', abstract: 'ב' }));
  it('holds what the format requires, and no date of a working version', () => expect(cff()).toEqual({
    'cff-version': '1.2.0', message: 'נא לצטט: כך', type: 'dataset', title: whole.title, abstract: 'ב', authors: [{ name: whole.publisher }], version: 'baseline@1.0.0, year-2@1.0.1',
    'preferred-citation': { type: 'report', title: whole.title, authors: [{ name: whole.publisher }], institution: { name: whole.publisher }, languages: ['he'] },
  }));
  it('names the release', () => expect(cff({ release: RELEASE })).toMatchObject({ version: '2026.1', 'date-released': '2026-11-24', url: RELEASE.address, 'preferred-citation': { year: 2026 } }));
});
