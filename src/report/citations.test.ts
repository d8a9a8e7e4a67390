import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import { plainCitation } from '../citations/apa.ts';
import type { Voice } from '../i18n/voice.ts';
import type { FindingId } from '../terms/ids.ts';
import { aReport, EN, HE } from '../words/words-context.fixture.ts';
import { createCitations, type CitationSources } from './citations.ts';

/** A voice that says the key of a string and what fills its slots. */
const keys = (voice: Voice): Voice => ({ ...voice, say: (key, slots = {}) => [key.replace('cite.', ''), ...Object.values(slots)].join(' ') });
const voice = (lang: string) => keys(lang === 'he' ? HE : EN);
const citations = (origin?: string, release?: CitationSources['release']) => createCitations({ report: aReport(), addresses: createAddresses('/r/', origin), voice, release });
const finding = (origin?: string, release?: CitationSources['release']) => citations(origin, release).finding('en', 'cheering' as FindingId);

describe('the citation of a finding', () => {
  it('names number, title, report, publisher and data, and no address while there is none', () => expect(finding().work).toEqual({
    id: 'cheering', lang: 'en', title: 'findingTitle 1 a', whole: 'Report', genre: 'Evaluation', publisher: 'Publisher', versions: ['w1@1.0.0', 'w2@1.0.0', 'w3@1.0.0'], address: undefined }));
  it('names the page where the site has an address', () => expect(finding('https://a.example').work.address).toBe('https://a.example/r/en/findings/cheering/'));
  it('names the frozen copy of its own page in a release', () => {
    const release = { tag: '1', date: '2026-11-24', address: (path: string) => `https://a.example/releases/1${path}` };
    expect(finding('https://a.example', release).work.release).toEqual({ tag: '1', date: '2026-11-24', address: 'https://a.example/releases/1/r/en/findings/cheering/' });
  });
  it('is given in the reader’s language, in the other one, and for the other text in the reader’s', () => expect(finding().apa.map(({ lang, translated, parts }) => [lang, translated, plainCitation(parts).slice(0, 20)])).toEqual([
    ['en', false, 'Publisher. (noDate).'], ['he', false, 'מפרסם. (noDate). fin'], ['he', true, 'מפרסם [Publisher]. (']]));
});

it('cites a chapter as a part of the report, and the report as a whole', () => expect([citations().page('he', 'chapter').work.whole, citations().report('he').work.whole]).toEqual(['דוח', undefined]));
