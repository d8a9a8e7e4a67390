import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKeptDrawings, type KeptDrawings } from '../report/kept-drawings.ts';
import { openSite } from '../report/open-site.ts';
import { programDigest } from '../report/program-digest.ts';
import { readSettings } from '../report/settings.ts';
import { IS_NIGHTLY } from './how-much.ts';

/** What is kept between builds, on a copy of the harbour report that is edited in between. */
const PROGRAM = process.cwd();
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'harbour-kept-'));
  await cp('src/testing/reports/harbour', join(root, 'report'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Drawn {
  /** What each picture of a chart holds, by kind, language and chart. */
  readonly pictures: ReadonlyMap<string, string>;
  /** How many were drawn, by what they are: a chart of a page, a picture, its pixels, the card of a finding. */
  readonly times: Readonly<Record<string, number>>;
}

/** Two charts of batteries and two specifications, at two widths in three languages; the pictures of three findings. */
const ALL = { chart: 12, spec: 12, picture: 12, png: 12, card: 9, 'card-png': 9 };
const NONE = { chart: 0, spec: 0, picture: 0, png: 0, card: 0, 'card-png': 0 };

/** What is kept beside drawings, and known to a process that has had it before. */
const BESIDES = new Set(['apa', 'font', 'font unpacked']);

/** Opens the report and draws everything; `folder` is where drawings are kept. */
async function drawAll(folder: string): Promise<Drawn> {
  const times: Record<string, number> = { ...NONE };
  const counted = ([what = '']: readonly string[]) => { if (!BESIDES.has(what)) times[what] = (times[what] ?? 0) + 1; };
  const inner = await openKeptDrawings(join(root, folder), programDigest(PROGRAM));
  const kept: KeptDrawings = {
    bytes: (decides, draw) => inner.bytes(decides, () => { counted(decides); return draw(); }),
    text: (decides, draw) => inner.text(decides, () => { counted(decides); return draw(); }),
  };
  const { opened } = await openSite(readSettings({ REPORT_DIR: join(root, 'report') }, PROGRAM), PROGRAM, { kept });
  if (!opened) throw new Error('The harbour report cannot be opened.');
  const { report, chart, chartFiles, findingFiles } = opened.site;
  const pictures = new Map<string, string>();
  for (const { id: lang } of report.languages) {
    for (const { id } of report.charts) {
      const { wide, phone } = chart(lang, id);
      pictures.set(`wide ${lang} ${id}`, wide).set(`phone ${lang} ${id}`, phone).set(`svg ${lang} ${id}`, await chartFiles.svg(lang, id));
      pictures.set(`png ${lang} ${id}`, Buffer.from(await chartFiles.png(lang, id)).toString('base64'));
    }
    for (const { id } of report.findings) pictures.set(`card ${lang} ${id}`, Buffer.from(await findingFiles.card(lang, id)).toString('base64'));
  }
  return { pictures, times };
}

let drawn: Promise<Drawn> | undefined;

/** Everything drawn of the report as it is, which it is again after each edit. */
const drawnBefore = () => (drawn ??= drawAll('kept'));

/** Everything drawn after an edit of the report, which is undone, and what of it is not as before. */
async function around(file: string, find: string, replace: string): Promise<{ after: Drawn; changed: string[] }> {
  const path = join(root, 'report', file);
  const text = await readFile(path, 'utf8');
  if (text.split(find).length !== 2) throw new Error(`"${find}" must occur once in ${file}`);
  const before = await drawnBefore();
  await writeFile(path, text.replace(find, replace));
  const after = await drawAll('kept');
  await writeFile(path, text);
  return { after, changed: [...after.pictures].filter(([name, drawn]) => before.pictures.get(name) !== drawn).map(([name]) => name) };
}

describe('drawings', { timeout: 60_000 }, () => {
  it('are all drawn by a first build, none by the next, with the same bytes', async () => {
    const [cold, warm] = [await drawnBefore(), await drawAll('kept')];
    expect([cold.times, warm.times]).toEqual([ALL, NONE]);
    expect(warm.pictures).toEqual(cold.pictures);
  });

  it.runIf(IS_NIGHTLY)('have the same bytes where nothing was kept', async () => {
    const [kept, anew] = [await drawnBefore(), await drawAll('elsewhere')];
    expect(anew.times).toEqual(ALL);
    expect(anew.pictures).toEqual(kept.pictures);
  });

  it('are drawn again for the charts whose value changes, in each language', async () => {
    const { after, changed } = await around('data/waves/fourth/1.0.0.yaml', 'aloud: { percent: 66 }', 'aloud: { percent: 63 }');
    expect(after.times).toEqual({ ...NONE, chart: 6, spec: 6, picture: 6, png: 6 });
    expect(changed.filter((name) => !/ reading-(waves|slopes)$/.test(name))).toEqual([]);
    expect(changed).toHaveLength(24);
  });

  it('are drawn again for the one language in which a string changes', async () => {
    const { after, changed } = await around('content/ar/strings.yaml', "chart.count.one-of: '{count} من أصل {base}'", "chart.count.one-of: '{count} من بين {base}'");
    // The pictures of a specification say the counts below its drawing.
    expect(after.times).toEqual({ ...NONE, chart: 2, spec: 4, picture: 2, png: 2 });
    expect(changed).toEqual([...['wide', 'phone', 'svg', 'png'].map((kind) => `${kind} ar reading-waves`), 'svg ar reading-slopes', 'png ar reading-slopes']);
  });

  it('are kept where a string changes that no drawing says', async () => {
    expect((await around('content/ar/strings.yaml', 'menu: القائمة', 'menu: قائمة')).after.times).toEqual(NONE);
  });

  it.runIf(IS_NIGHTLY)('are drawn again for the one language whose font changes', async () => {
    const latin = "        - '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-latin-wght-normal.woff2'\n        - '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2'\n        - '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2'\n      display:";
    const { after, changed } = await around('data/report.yaml', latin, latin.replace('noto-sans-hebrew/files/noto-sans-hebrew-latin', 'frank-ruhl-libre/files/frank-ruhl-libre-latin'));
    expect(after.times).toEqual({ chart: 4, spec: 4, picture: 4, png: 4, card: 3, 'card-png': 3 });
    expect(changed.filter((name) => !name.includes(' en '))).toEqual([]);
    expect(changed).toHaveLength(19);
  });

  it('are drawn again where the sentence of a finding changes, in its language', async () => {
    const { after, changed } = await around('content/en/findings/lamp-left-on.mdx', 'People tell', 'Visitors tell');
    expect([after.times, changed]).toEqual([{ ...NONE, card: 1, 'card-png': 1 }, ['card en lamp-left-on']]);
  });

  it('are drawn again where only the takeaway changes, but not the chart of the page', async () => {
    const { after } = await around('data/charts.yaml', 'In the last autumn', 'In that last autumn');
    expect(after.times).toEqual({ ...NONE, picture: 1, png: 1 });
  });
});
