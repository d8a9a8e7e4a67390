import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import { plainCitation } from '../citations/apa.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Standing } from '../releases/standing.ts';
import type { FindingId } from '../terms/ids.ts';
import { aReport, EN, HE } from '../words/words-context.fixture.ts';
import { createCitations } from './citations.ts';

/** A voice that says the key of a string and what fills its slots. */
const keys = (voice: Voice): Voice => ({ ...voice, say: (key, slots = {}) => [key.replace('cite.', ''), ...Object.values(slots)].join(' ') });
const voice = (lang: string) => keys(lang === 'he' ? HE : EN);
const citations = (origin?: string, standing: Standing = {}) => createCitations({ report: aReport(), addresses: createAddresses('/r/', origin), voice, standing: () => standing });
const finding = (origin?: string, standing?: Standing) => citations(origin, standing).finding('en', 'cheering' as FindingId);
const RELEASE = { tag: '1', date: '2026-11-24', data: { w1: '0.9.0' } } as unknown as ReleaseFile;

describe('the citation of a finding', () => {
  it('names number, title, report, publisher and data, and no address while there is none', () => expect(finding().work).toEqual({
    id: 'cheering', lang: 'en', title: 'findingTitle 1 a', whole: 'Report', genre: 'Evaluation', publisher: 'Publisher', versions: ['w1@1.0.0', 'w2@1.0.0', 'w3@1.0.0'], address: undefined }));
  it('names the page where the site has an address', () => expect(finding('https://a.example').work.address).toBe('https://a.example/r/en/findings/cheering/'));
  it('names the frozen copy of its own page in a release, and the data of the release', () => expect(finding('https://a.example', { is: RELEASE }).work).toMatchObject({
    release: { tag: '1', date: '2026-11-24', address: 'https://a.example/r/v/1/en/findings/cheering/' }, versions: ['w1@0.9.0', 'w2@1.0.0', 'w3@1.0.0'] }));
  it('names a release without an address while the site has none', () => expect(finding(undefined, { is: RELEASE }).work.release).toEqual({ tag: '1', date: '2026-11-24', address: undefined }));
  it('is a working version after the newest release where the text has changed since', () => {
    const changed = finding('https://a.example', { after: RELEASE });
    expect(changed.work).toMatchObject({ after: '1', address: 'https://a.example/r/en/findings/cheering/' });
    expect(changed.work.release).toBeUndefined();
    expect(plainCitation(changed.apa[0]?.parts ?? [])).toContain('unreleasedAfter 1');
  });
  it('is given in the reader’s language, in the other one, and for the other text in the reader’s', () => expect(finding().apa.map(({ lang, translated, parts }) => [lang, translated, plainCitation(parts).slice(0, 20)])).toEqual([
    ['en', false, 'Publisher. (noDate).'], ['he', false, 'מפרסם. (noDate). fin'], ['he', true, 'מפרסם [Publisher]. (']]));
});

it('cites a chapter as a part of the report, and the report as a whole', () => expect([citations().page('he', 'chapter').work.whole, citations().report('he').work.whole]).toEqual(['דוח', undefined]));
