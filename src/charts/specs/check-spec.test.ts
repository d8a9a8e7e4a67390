import { describe, expect, it } from 'vitest';
import type { SpecChart } from '../../model/report.ts';
import { aVoice } from '../voice.fixture.ts';
import { checkSpec } from './check-spec.ts';
import { aSpecChart, aSpecReport, BARS, FARMS } from './specs.fixture.ts';

const places = { file: 'data/specs/a.yaml', at: (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 }), atKey: (path: readonly (string | number)[]) => ({ file: `${path.join('.')}:`, line: 1, column: 1 }) };
const said = async (spec: object, more: Partial<SpecChart> = {}) => (await checkSpec(aSpecReport(), aSpecChart(spec, more), places, [aVoice('en'), aVoice('he')])).map(({ file, code, message, hint }) => `${file} ${code} ${message} ${hint}`);

describe('a specification', () => {
  it('that can be drawn passes', async () => expect(await said(BARS)).toEqual([]));
  it('over a battery passes', async () => expect(await said({ data: { battery: 'battery' }, mark: 'point', encoding: { x: { field: 'percent', type: 'quantitative' } } })).toEqual([]));

  it.each([
    ['that loads', { ...BARS, data: { url: 'a.json' } }, 'data.url SPEC_REMOTE'],
    ['that changes from day to day', { ...BARS, transform: [{ calculate: 'now()', as: 'b' }] }, 'transform.0.calculate SPEC_UNSTEADY'],
    ['with a misspelt key', { ...BARS, encodng: {} }, 'encodng: SPEC_INVALID This is not a Vega-Lite specification that can be drawn: the key encodng is not known here. Did you mean encoding?'],
    ['without a mark', { data: FARMS, encoding: BARS.encoding }, ' SPEC_INVALID This is not a Vega-Lite specification that can be drawn: the key mark is missing. Add it: mark: …'],
    ['with a value that cannot stand there', { ...BARS, width: true }, 'width SPEC_INVALID This is not a Vega-Lite specification that can be drawn: width must be one of'],
    ['that Vega-Lite warns of', { ...BARS, encoding: { ...BARS.encoding, shape: { field: 'farm', type: 'nominal' } } }, 'words.mdx SPEC_INVALID'],
    ['whose expression cannot be read', { ...BARS, transform: [{ calculate: 'datum.', as: 'b' }] }, 'words.mdx SPEC_INVALID'],
    ['whose picture an expression names', { data: FARMS, transform: [{ calculate: "'logo-' + datum.year + '.png'", as: 'logo' }], mark: 'image', encoding: { x: BARS.encoding.x, url: { field: 'logo' } } }, 'words.mdx SPEC_REMOTE'],
    ['that shows a field by its name', { data: FARMS, mark: 'bar', encoding: { ...BARS.encoding, x: { field: 'yield', type: 'quantitative' } } }, 'encoding.x.field SPEC_FIELD_UNTITLED The field yield has no title: readers of every language would see its own name. Give it a title where it is drawn: title: {'],
    ['that shows a field by its name in its table', { ...BARS, encoding: { ...BARS.encoding, detail: { field: 'rain', type: 'quantitative' } } }, 'encoding.detail.field SPEC_FIELD_UNTITLED'],
    ['that repeats a view for a field by its name', { data: FARMS, repeat: ['rain'], spec: { mark: 'bar', encoding: { y: BARS.encoding.y, x: { field: { repeat: 'repeat' }, type: 'quantitative' } } } }, 'repeat.0 SPEC_FIELD_UNTITLED The field rain has no title: readers of every language would see its own name. Give it words at the top of the file: usermeta: {titles: {"rain": {'],
    ['that would be most of its page', { data: { sequence: { start: 0, stop: 10000, as: 'n' } }, mark: 'point', encoding: { x: { field: 'n', type: 'quantitative', title: { he: 'מספר', en: 'Number' } } } }, ' SPEC_HEAVY The drawing of the chart a takes'],
    ['of which nothing can be said', { data: FARMS, mark: 'rule', encoding: { x: { datum: 3, type: 'quantitative' } } }, 'words.mdx SPEC_UNDESCRIBED'],
  ])('%s is told', async (_, spec, wanted) => {
    const [first, ...others] = await said(spec);
    expect(first?.slice(0, wanted.length)).toBe(wanted);
    expect(others).toEqual([]);
  });

  const BARE = { data: FARMS, mark: 'bar', encoding: { ...BARS.encoding, x: { field: 'yield', type: 'quantitative' } } };
  it('that gives its fields words in one place passes', async () => expect(await said({ ...BARE, usermeta: { titles: { yield: { en: 'Yield', he: 'יבול' } } } })).toEqual([]));
  it('that takes the title of a field away passes', async () => expect(await said({ ...BARE, encoding: { ...BARS.encoding, x: { field: 'yield', type: 'quantitative', title: null } } })).toEqual([]));
  it('may show names of fields in a report of one language', async () => expect(await checkSpec({ ...aSpecReport(), languages: aSpecReport().languages.slice(1) }, aSpecChart({ data: { values: [{ yield: 3 }] }, mark: 'bar', encoding: { x: { field: 'yield', type: 'quantitative' } } }), places, [aVoice('en')])).toEqual([]));

  it('that is wrong in one language only is told', async () => {
    const [first, ...others] = await said({ ...BARS, transform: [{ calculate: { en: 'datum.yield', he: 'datum.' }, as: 'b' }] });
    expect([first?.startsWith('words.mdx SPEC_INVALID'), others]).toEqual([true, []]);
  });

  it('of which its writer says something passes', async () => expect(await said({ data: FARMS, mark: 'rule', encoding: { x: { datum: 3, type: 'quantitative' } } }, { alt: { en: [] } })).toEqual([]));
});
