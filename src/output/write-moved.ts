import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../model/report.ts';
import { movedFilesOf } from '../releases/moved-files.ts';

/** Puts the bytes of files that have moved at their old addresses too; what stands there already stays, and is told when links are followed. */
export async function writeMoved(folder: string, report: Report): Promise<void> {
  for (const { from, to } of movedFilesOf(report)) {
    const [source, target] = [join(folder, to), join(folder, from)];
    if (!(await isFile(source)) || (await isFile(target))) continue;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then((one) => one.isFile(), () => false);
}
