import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inventedReport } from '../bench/invented-report.ts';
import type { Scale } from '../bench/scale.ts';

/** Writes the invented report of a scale into `folder`. */
export async function writeInvented(scale: Scale, folder: string, programDir: string): Promise<void> {
  const english = { strings: await readFile(join(programDir, 'strings', 'en.yaml'), 'utf8'), vocabulary: await readFile(join(programDir, 'vocabulary', 'en.yaml'), 'utf8') };
  for (const [file, text] of inventedReport(scale, english)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
