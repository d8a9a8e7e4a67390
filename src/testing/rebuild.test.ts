import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInvented } from '../cli/write-invented.ts';
import { bytesOf } from './folder-bytes.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { runCommand } from './run-command.ts';
import { scratchFolder } from './scratch-folder.ts';

/** An invented report of every kind of chart, built, changed in one value, and built again with what the first build kept, and once more with nothing kept. */
describe.runIf(IS_NIGHTLY)('a build after one changed value', { timeout: 600_000 }, () => {
  let root = '';
  beforeAll(async () => {
    root = await scratchFolder('rebuild');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('leaves the bytes that a build with nothing kept leaves', async () => {
    const report = join(root, 'report');
    await writeInvented({ chapters: 3, findings: 6, charts: 8, waves: 3, languages: 2, seed: 5 }, report, process.cwd());
    const build = async (site: string, drawings: string) => {
      const { exitCode, stderr } = await runCommand('build', { REPORT_DIR: report, OUT_DIR: join(root, site), DRAWINGS_DIR: join(root, drawings) });
      expect([exitCode, stderr]).toEqual([0, '']);
      return bytesOf(join(root, site));
    };
    const before = await build('site', 'drawings');
    const path = join(report, 'data', 'waves', 'season-1', '1.0.0.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/item-2: \{ percent: (\d+) \}/, (_, percent: string) => `item-2: { percent: ${Number(percent) - 1} }`));
    const after = await build('site', 'drawings');
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toContain('files/charts/drawing-1.he.png');
    expect(await build('anew', 'nothing')).toEqual(after);
  });
});
