import { describe, expect, it } from 'vitest';
import { aSurvey, imported, NEW_WAVE, rowsOf, told, TRUST } from './import.fixture.ts';

const HEADINGS = 'id,open,cheer';
/** 40 people: 30 agree with the first item, all with the second. */
const FORTY = rowsOf(40, (at) => `r${at},${at < 30 ? 5 : 1},4`);
const survey = (rows: readonly string[]) => aSurvey(HEADINGS, rows);
const valuesOf = (rows: readonly string[], map = TRUST) => imported(survey(rows), `${NEW_WAVE}${map}`).version?.batteries['trust'];
const toldOf = (rows: readonly string[], map: string) => told(imported(survey(rows), map));

describe('a new wave', () => {
  it('has the shares of those who agree, the base and the respondents', () => {
    const { version } = imported(survey(FORTY), `${NEW_WAVE}${TRUST}`);
    expect(version).toMatchObject({ wave: 'w4', version: '1.0.0', respondents: { count: 40 } });
    expect(version?.batteries).toEqual({ trust: { slide: 15, base: { count: 40 }, values: { openness: { percent: 75 }, cheering: { percent: 100 } } } });
  });
  it('rounds a half up', () => expect(valuesOf(rowsOf(40, (at) => `r${at},${at < 13 ? 5 : 1},4`))?.values['openness']).toEqual({ percent: 33 }));
  it('leaves out of a base who answered nothing of the battery', () => expect(valuesOf([...FORTY, 'r40,,99'])?.base).toEqual({ count: 40 }));
  it('may have counts in place of percentages', () => expect(valuesOf(FORTY, TRUST.replace('slide: 15', 'slide: 15\n    as: count'))?.values['openness']).toEqual({ count: 30 }));
  it('has no figure of an item that is withheld', () => expect(valuesOf(FORTY, TRUST.replace('slide: 15', 'slide: 15\n    withhold: [cheering]'))?.values).toEqual({ openness: { percent: 75 }, cheering: { missing: 'suppressed' } }));
  it('needs its words and slides', () => expect(toldOf(FORTY, `wave: w4\nversion: 1.0.0\n${TRUST.replace('    slide: 15\n', '')}`).map((one) => /The key (\w+) is missing/.exec(one)?.[1])).toEqual(['label', 'shortLabel', 'slide', 'date', 'slide']));
});

describe('another version of a wave', () => {
  const MAP = `wave: w3\nversion: 1.0.1\nreason: { he: נתונים, en: Data }\n${TRUST}`;
  const { version } = imported(survey(FORTY), MAP);
  it('keeps what the map does not speak of', () => expect(version).toMatchObject({ label: { he: 'מדידה', en: 'Wave' }, slide: 7, date: { missing: 'not-stated' }, batteries: { trust: { slide: 15 } } }));
  it('says everything in which it differs, and why', () => expect(version?.changes?.map(({ at, from, to, kind, reason }) => [at, from, to, kind, reason['en']])).toContainEqual(['batteries.trust.values.openness', expect.anything(), { percent: 75 }, 'correction', 'Data']));
  it('keeps the respondents where the map says so', () => expect(imported(survey(FORTY), `respondents: kept\n${MAP}`).version?.respondents).toEqual({ count: 38 }));
  it('needs a reason', () => expect(toldOf(FORTY, MAP.replace(/reason.*\n/, ''))).toEqual([expect.stringContaining('map.yaml:2:1 KEY_MISSING The key reason is missing. Add it: reason: {he: …, en: …}')]));
  it('is not written where it is there already', () => expect(toldOf(FORTY, MAP.replace('1.0.1', '1.0.0'))).toEqual(['map.yaml:2:10 IMPORT_VERSION_THERE The version data/waves/w3/1.0.0.yaml is there already; the import never writes over a file. Give it the next number in the map: 1.0.1, 1.1.0, 2.0.0.']));
});

describe('a base', () => {
  const skipped = [...FORTY.slice(1), 'r0,5,'];
  it('that differs from item to item must be chosen', () => expect(toldOf(skipped, `${NEW_WAVE}${TRUST}`)).toEqual([expect.stringMatching(/^map.yaml:9:3 IMPORT_BASES_DIFFER The items of the battery trust have different numbers of answers: openness 40, cheering 39\./)]));
  it('is everybody who answered an item, of whom one who skipped does not agree', () => expect(valuesOf(skipped, TRUST.replace('slide: 15', 'slide: 15\n    base: any'))).toMatchObject({ base: { count: 40 }, values: { cheering: { percent: 98 } } }));
  it('or everybody who answered all', () => expect(valuesOf(skipped, TRUST.replace('slide: 15', 'slide: 15\n    base: complete'))).toMatchObject({ base: { count: 39 }, values: { cheering: { percent: 100 } } }));
  it('of nobody is refused, whatever the map says', () => expect(toldOf(rowsOf(40, () => 'r,99,99'), `${NEW_WAVE}${TRUST.replace('slide: 15', 'small: suppress')}`)).toEqual([expect.stringMatching(/^map.yaml:9:3 IMPORT_BASE_SMALL The battery trust rests on nobody/)]));
});

describe('a base of fewer than 10 people', () => {
  const nine = FORTY.slice(0, 9);
  it('is refused', () => {
    const { version, diagnostics } = imported(survey(nine), `${NEW_WAVE}${TRUST}`);
    expect(version).toBeUndefined();
    expect(told({ diagnostics })).toEqual(['map.yaml:9:3 IMPORT_BASE_SMALL The battery trust rests on 9 people; figures of fewer than 10 are not written. Leave the battery out of the map; or write small: suppress under it, and it is written with {missing: suppressed} in place of each value.']);
  });
  it('may be written without a figure', () => expect(valuesOf(nine, TRUST.replace('slide: 15', 'slide: 15\n    small: suppress'))).toEqual({ slide: 15, base: { count: 9 }, values: { openness: { missing: 'suppressed' }, cheering: { missing: 'suppressed' } } }));
  it('is not reached by 10', () => expect(valuesOf(FORTY.slice(0, 10))?.values['openness']).toEqual({ percent: 100 }));
});

describe('weights are refused', () => {
  const weighted = aSurvey('id,open,cheer,משקל', FORTY.map((row) => `${row},1.5`));
  it('as a key of the map', () => expect(toldOf(FORTY, `weight: w\n${NEW_WAVE}${TRUST}`)).toEqual([expect.stringContaining('map.yaml:1:1 IMPORT_WEIGHTED The answers are weighted: the map names weight.')]));
  it('as a column of the survey', () => expect(told(imported(weighted, `${NEW_WAVE}${TRUST}`))).toEqual([expect.stringContaining('survey.csv:1:4 IMPORT_WEIGHTED The answers are weighted: the survey has a column משקל.')]));
  it('of an SPSS file', () => expect(told(imported({ ...survey(FORTY), weight: 'w' }, `${NEW_WAVE}${TRUST}`))).toEqual([expect.stringContaining('weighted by w')]));
  it('but where the map leaves them aside', () => expect(told(imported(weighted, `weights: ignored\n${NEW_WAVE}${TRUST}`))).toEqual([]));
});

it('a wave that is to follow one that is not there is refused', () => expect(toldOf(FORTY, `after: w9\n${NEW_WAVE}${TRUST}`)).toEqual(['map.yaml:1:8 WAVE_UNKNOWN There is no wave w9. Did you mean w1?']));
