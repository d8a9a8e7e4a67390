import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL_SCALE, type Scale } from '../bench/scale.ts';
import { scaleTable, type ScaleRow } from '../bench/scale-table.ts';
import { deviationsIn } from '../output/manifest.ts';
import { measureChild, type Measured } from './measure-child.ts';
import { writeInvented } from './write-invented.ts';

/** Builds an invented report of the size of a small one and of `scale`, and prints one table: each build beside the small one's, and beside Astro alone and each drawing made once. */
export async function benchScale(scale: Scale, isCompared: boolean): Promise<void> {
  const programDir = process.cwd();
  await mkdir(join(programDir, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(programDir, '.cache', 'bench-'));
  try {
    const small = await rowsOf('1x', { ...SMALL_SCALE, seed: scale.seed }, join(folder, 'small'), programDir, isCompared);
    const isSmall = Object.entries(SMALL_SCALE).every(([key, size]) => key === 'seed' || scale[key as keyof Scale] === size);
    const large = isSmall ? undefined : await rowsOf('this', scale, join(folder, 'large'), programDir, isCompared);
    console.log(scaleTable(small.rows, large?.rows));
    console.log([...small.said, ...(large?.said ?? [])].join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowsOf(name: string, scale: Scale, folder: string, programDir: string, isCompared: boolean): Promise<{ rows: ScaleRow[]; said: string[] }> {
  const report = join(folder, 'report');
  const site = join(folder, 'site');
  const building = { REPORT_DIR: report, OUT_DIR: site, DRAWINGS_DIR: join(folder, 'drawings'), SITE_URL: '', BASE_PATH: '' };
  const tell = (what: string) => console.error(`${name}: ${what}`);
  await writeInvented(scale, report, programDir);
  tell(`${scale.chapters} chapters, ${scale.findings} findings, ${scale.charts} charts, ${scale.waves} waves, ${scale.languages} languages, seed ${scale.seed}`);
  const cold = await measureChild('build.ts', building);
  const { pages, bytes } = await sizeOf(site);
  tell('cold');
  const bare = await measureChild('bench-bare.ts', { BARE_DIR: join(folder, 'bare'), BARE_FROM: site });
  tell('Astro alone');
  const drawn = await measureChild('bench-draw.ts', building);
  tell('drawings alone');
  const warm = await measureChild('build.ts', building);
  tell('warm');
  await changeOneValue(report);
  const changed = await measureChild('build.ts', building);
  tell('after one changed value');
  const reference = { wall: bare.wall + (drawn.drawing?.wall ?? 0), cpu: bare.cpu + (drawn.drawing?.cpu ?? 0), peak: Math.max(bare.peak, drawn.peak) };
  const row = (what: string, cost: Measured): ScaleRow => ({ name: `${name} ${what}`, cost, pages, bytes, reference });
  const same = isCompared ? [await compare({ ...building, OUT_DIR: join(folder, 'anew'), DRAWINGS_DIR: join(folder, 'anew-drawings') }, site)] : [];
  return {
    rows: [row('cold', cold), row('warm', warm), row('after one changed value', changed), { ...row('reference', { ...reference }), name: `${name} reference` }],
    said: [`${name}: Astro alone ${bare.cpu.toFixed(1)} s of CPU, ${drawn.drawing?.drawings ?? 0} drawings alone ${(drawn.drawing?.cpu ?? 0).toFixed(1)} s.`, ...same.map((text) => `${name}: ${text}`)],
  };
}

/** One percentage of the opening wave, of which no claim is made, becomes another. */
async function changeOneValue(report: string): Promise<void> {
  const path = join(report, 'data', 'waves', 'season-1', '1.0.0.yaml');
  const text = await readFile(path, 'utf8');
  const changed = text.replace(/item-2: \{ percent: (\d+) \}/, (_, percent: string) => `item-2: { percent: ${Number(percent) - 1} }`);
  if (changed === text) throw new Error('Impossible: no value to change');
  await writeFile(path, changed);
}

async function sizeOf(site: string): Promise<{ pages: number; bytes: number }> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const sizes = await Promise.all(files.map(async (one) => (await stat(join(one.parentPath, one.name))).size));
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Builds the changed report once more with nothing kept, and holds what the build before left to its manifest. */
async function compare(building: Record<string, string>, site: string): Promise<string> {
  await measureChild('build.ts', building);
  const manifest = await readFile(join(building['OUT_DIR'] ?? '', 'manifest.json'));
  await writeFile(join(site, 'manifest.json'), manifest);
  const held = await deviationsIn(site);
  const differ = held ? [...held.deviations.missing, ...held.deviations.changed, ...held.deviations.added] : [];
  return differ.length === 0 && held ? `after one changed value all ${held.files} files are those of a cold build, byte for byte.` : `AFTER ONE CHANGED VALUE ${differ.length} FILES DIFFER FROM A COLD BUILD: ${differ.slice(0, 5).join(', ')}`;
}
