import { describe, expect, it } from 'vitest';
import { SMALL, type Texts } from '../model/parsed-report.fixture.ts';
import { formatDifferences } from './format-differences.ts';
import { formatImpact } from './format-impact.ts';
import { twoVersions, VOICE } from './impact.fixture.ts';
import { impactOf } from './impact-of.ts';

const [FROM, TO] = ['{ percent: 100 }', '{ percent: 97 }'];
const impact = (changed: Texts = {}, to = TO) => {
  const { report, versions } = twoVersions(FROM, to, changed);
  return impactOf(report, ...versions, () => VOICE);
};
const words = (sentence: string): Texts => Object.fromEntries(['he', 'en'].map((lang) => [`content/${lang}/chapters/chapter.mdx`, `${SMALL[`content/${lang}/chapters/chapter.mdx`]}\n${sentence}\n`]));
const CHEERING = '<Value of="trust.cheering@w3"/>';
const claims = (kind: string, rest = 'of: trust.cheering@w3'): Texts => ({ 'data/findings/cheering.yaml': `${SMALL['data/findings/cheering.yaml']?.split('claims:')[0]}claims:\n  - { id: it, kind: ${kind}, ${rest} }\n` });

describe('what a version changes', () => {
  it('is a claim that no longer holds, with the places that say it', () => {
    const [claim] = impact(words('<Claim id="cheering-all">A word</Claim>.')).claims;
    expect(claim).toMatchObject({ claim: 'cheering-all', finding: 'cheering', fate: 'becomes-false', before: 0, now: -0.03 });
    expect(claim?.places.map(({ file, line }) => `${file}:${line}`)).toEqual(['data/findings/cheering.yaml:9', 'content/he/chapters/chapter.mdx:7', 'content/en/chapters/chapter.mdx:7']);
  });
  it('is a claim that comes to hold', () => expect(impact(claims('almost-all')).claims[0]?.fate).toBe('becomes-true'));
  it('is a claim that is weaker', () => expect(impact(claims('highest')).claims[0]).toMatchObject({ fate: 'weaker', before: 0.19, now: 0.16 }));
  it('is a sentence alone, with its place, in each language', () => {
    const { sentences } = impact(words(`Before. Of them ${CHEERING} agree. After.`));
    expect(sentences.map(({ lang, place, text, figures }) => ({ lang, line: place.line, text, figures }))).toEqual(['he', 'en'].map((lang) => ({ lang, line: 7, text: 'Of them 97% agree.', figures: [{ before: '100%', now: '97%' }] })));
  });
  it('is a sentence inside a note', () => expect(impact(words(`Words<Note>Of them ${CHEERING}.</Note>.`)).sentences.map((one) => one.text)).toEqual(['Of them 97%.', 'Of them 97%.']));
  it('is no sentence that prints another value', () => expect(impact(words('Of them <Value of="trust.openness@w3"/>.')).sentences).toEqual([]));
  it('is a sentence whose value goes', () => expect(impact(words(`Of them ${CHEERING}.`), '{ missing: suppressed }').sentences[0]?.figures).toEqual([{ before: '100%', now: 'suppressed' }]));
  it('is a finding, by each reason that there is', () => expect(impact().findings).toEqual([{ finding: 'cheering', reasons: ['value', 'claim'] }]));
  it('is a chart of the item, and every file that names the version', () => {
    const { charts, downloads } = impact({ 'data/charts.yaml': 'charts:\n  - { id: trust, battery: trust }\n  - { id: usage, battery: usage, kind: single, item: visits, waves: [w3] }\n  - { id: early, battery: trust, waves: [w1] }\n' });
    expect(charts).toEqual(['trust']);
    expect(downloads.filter((path) => path.endsWith('.csv'))).toEqual(['files/charts/trust.csv', 'files/charts/usage.csv', 'files/data/w3@1.0.1.csv', 'files/data/w3@1.0.1.plain.csv']);
  });
  it('is nothing against itself', () => {
    const { report, versions: [older] } = twoVersions(FROM, TO);
    expect(impactOf(report, older, older, () => VOICE)).toMatchObject({ claims: [], findings: [], sentences: [], charts: [] });
  });
});

const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u200e\u2068\u2069]/g, ''));

it('is told with claims first', () => {
  const { report, versions } = twoVersions(FROM, TO, words(`Of them ${CHEERING}.`));
  expect(bare(formatImpact(report, impactOf(report, ...versions, () => VOICE), versions, VOICE)).slice(0, 14)).toEqual([
    'w3@1.0.0 w3@1.0.1', '', '1 claims', '  cheering-all becomes-false', '    0 to −3', '    data/findings/cheering.yaml:9:40', '',
    '1 findings', '  1 a: value and claim', '', '2 sentences', '  content/he/chapters/chapter.mdx:7:9 Of them 97%.', '    100% to 97%', '  content/en/chapters/chapter.mdx:7:9 Of them 97%.',
  ]);
});

it('differences are told with both sides, the path and the reason', () => {
  const { report, versions } = twoVersions(FROM, TO);
  expect(bare(formatDifferences(report, ...versions, VOICE))).toEqual(['Wave 1.0.0 1.0.1', '1', '', 'Cheering (Trust)', '  100% to 97%', '  batteries.trust.values.cheering', '  correction: A slip']);
});

it('lines of a right-to-left language begin with a mark, so that a path does not turn them', () => {
  const { report, versions } = twoVersions(FROM, TO);
  expect(formatDifferences(report, ...versions, { ...VOICE, dir: 'rtl' }).filter((line) => line !== '').every((line) => /^ *\u200f/.test(line))).toBe(true);
});
