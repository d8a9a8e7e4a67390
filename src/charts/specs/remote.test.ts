import { describe, expect, it } from 'vitest';
import { isLocalImage, remoteReferencesOf, unsteadyExpressionsOf } from './remote.ts';

const found = (spec: object, images = {}) => remoteReferencesOf(spec as never, images).map(({ path }) => path.join('.'));
const PNG = 'data:image/png;base64,iVBORw==';

describe('what leads out of a report', () => {
  it.each([
    [{ data: { url: 'https://example.org/a.json' } }, 'data.url'],
    [{ data: { url: 'a.csv' } }, 'data.url'],
    [{ layer: [{ data: { url: { expr: "'a' + b" } } }] }, 'layer.0.data.url'],
    [{ transform: [{ lookup: 'id', from: { data: { url: 'a.json' }, key: 'id' } }] }, 'transform.0.from.data.url'],
    [{ mark: { type: 'geoshape' }, data: { url: 'a.json', format: { type: 'topojson' } } }, 'data.url'],
    [{ mark: { type: 'bar', href: 'https://example.org/' } }, 'mark.href'],
    [{ encoding: { href: { field: 'a' } } }, 'encoding.href'],
    [{ mark: { type: 'image', url: 'https://example.org/a.png' } }, 'mark.url'],
    [{ encoding: { url: { value: '//example.org/a.png' } } }, 'encoding.url.value'],
    [{ encoding: { url: { field: 'a', condition: { test: 'true', value: 'https://example.org/a.png' } } } }, 'encoding.url.value'],
    [{ data: { values: [{ logo: PNG }, { logo: 'https://example.org/a.png' }] }, encoding: { url: { field: 'logo' } } }, 'data.values.1.logo'],
    [{ usermeta: { embedOptions: { loader: { baseURL: 'https://example.org/' } } } }, 'usermeta.embedOptions'],
    [{ config: { loader: {} } }, 'config.loader'],
    [{ transform: [{ calculate: "'https://example.org/' + datum.a", as: 'b' }] }, 'transform.0.calculate'],
    [{ mark: { type: 'bar', color: { expr: "'ftp://a'" } } }, 'mark.color.expr'],
    [{ mark: { type: 'bar', color: 'url(https://example.org/a.svg#b)' } }, 'mark.color'],
  ])('is found: %j', (spec, path) => expect(found(spec)[0]).toBe(path));

  it.each([
    { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', mark: 'bar' },
    { title: 'From https://example.org/' },
    { data: { values: [{ site: 'https://example.org/', url: 'x' }] }, encoding: { text: { field: 'site' } } },
    { mark: { type: 'image', url: PNG } },
    { mark: { type: 'bar', color: 'url(#a)' } },
  ])('is not in %j', (spec) => expect(found(spec)).toEqual([]));
  it('is no picture that the report has', () => expect(found({ mark: { type: 'image', url: 'harbour.png' } }, { 'harbour.png': PNG })).toEqual([]));
});

it.each([['data:image/svg+xml;base64,AAAA', false], ['data:text/html,x', false], [PNG, true], ['constructor', false]])('takes %s for a picture of its own: %s', (url, own) => expect(isLocalImage(url, {})).toBe(own));

it.each([
  [{ transform: [{ calculate: 'year(now())', as: 'b' }] }, ['now()']],
  [{ transform: [{ filter: 'datum.a > windowSize()[0]' }] }, ['windowSize()']],
  [{ params: [{ name: 'a', expr: 'screen().width' }] }, ['screen()']],
  [{ title: 'now()', transform: [{ calculate: 'datum.now', as: 'b' }], data: { values: [{ expr: 'now()' }] } }, []],
])('what changes from day to day in %j is %j', (spec, actual) => expect(unsteadyExpressionsOf(spec as never).map((one) => one.actual)).toEqual(actual));
