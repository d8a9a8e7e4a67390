import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openSite } from '../report/open-site.ts';
import { readSettings } from '../report/settings.ts';

/** Both widths of a chart together, raw and as a server sends them. */
const RAW = 20_000;
const BROTLI = 4_000;

const { opened } = await openSite(readSettings({}, process.cwd()), process.cwd());
if (!opened) throw new Error('Impossible: the report does not open');
const { site } = opened;
const charts = site.report.languages.flatMap(({ id: lang }) => site.report.charts.map(({ id }) => ({ lang, id, bytes: Buffer.from(site.chart(lang, id).wide + site.chart(lang, id).phone) })));

it.each(charts)('$id in $lang takes at most 20 kB, and 4 kB compressed, at both widths together', ({ bytes }) => {
  expect(bytes.length).toBeLessThanOrEqual(RAW);
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(BROTLI);
});
