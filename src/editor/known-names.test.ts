import { describe, expect, it } from 'vitest';
import type { FileSet } from '../parse/file-set.ts';
import { knownNamesOf } from './known-names.ts';

const filesOf = (texts: Readonly<Record<string, string>>): FileSet => new Map(Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)]));
const REPORT = { 'data/report.yaml': 'source: {slides: 9}\nwaves: [{id: first, version: 1.0.0}]\nlanguages: [{id: he, name: עברית}]\n' };

describe('names that a report has', () => {
  it('are values with what stands there and their wording', () => {
    const names = knownNamesOf(filesOf({
      ...REPORT,
      'data/questionnaire.yaml': 'batteries:\n  - id: tea\n    title: {he: תה}\n    items: [{id: hot, wording: {he: התה חם}}]\n',
      'data/waves/first/1.0.0.yaml': 'respondents: {count: 5}\nbatteries: {tea: {base: {missing: not-stated}, values: {hot: {percent: 40}}}}\n',
    }));
    expect([...names.of('value')]).toEqual([['@first', '5'], ['tea.hot@first', '40%\nהתה חם'], ['tea@first', 'not-stated']]);
  });
  it('are read from a file that has a slip further down', () => {
    const names = knownNamesOf(filesOf({ ...REPORT, 'data/charts.yaml': 'charts:\n  - id: tea\n  - id: milk\n    takeaway: "never closed\n' }));
    expect([...names.of('chart').keys()]).toEqual(['tea', 'milk']);
  });
  it('are those of claims that count, with their total', () => {
    const names = knownNamesOf(filesOf({ ...REPORT, 'data/findings/cups.yaml': 'claims: [{id: more, kind: count-of-items, of: tea, count: 3}, {id: most-drink, kind: most, of: tea.hot@first}]\n' }));
    expect([[...names.of('claim').keys()], [...names.of('value').keys()]]).toEqual([['more', 'most-drink'], ['@first', 'claim.more', 'claim.more.total']]);
  });
  it('are chapters by their files, with their titles in each language and without components', () => {
    const names = knownNamesOf(filesOf({ ...REPORT, 'content/he/chapters/tea.mdx': '---\ntitle: <Claim id="a">הרבה</Claim> תה\n---\n', 'content/en/chapters/tea.mdx': '---\ntitle: Much tea\n---\n' }));
    expect([...names.of('chapter')]).toEqual([['tea', 'הרבה תה\nMuch tea']]);
  });
  it('are none where nothing can be read', () => expect([...knownNamesOf(new Map()).of('wave')]).toEqual([]));
});
