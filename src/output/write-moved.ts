import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../model/report.ts';
import { movedFilesOf } from '../releases/moved-files.ts';

/** Puts the bytes of files that have moved at their old addresses too, and `gone` in the place of others; what stands there already stays, and is told when links are followed. */
export async function writeMoved(folder: string, report: Report, gone: readonly { readonly path: string; readonly bytes: string | Uint8Array }[]): Promise<void> {
  for (const { from, to } of movedFilesOf(report)) {
    if (await isFile(join(folder, to))) await putUnlessThere(join(folder, from), (target) => copyFile(join(folder, to), target));
  }
  for (const { path, bytes } of gone) await putUnlessThere(join(folder, path), (target) => writeFile(target, bytes));
}

async function putUnlessThere(target: string, put: (target: string) => Promise<void>): Promise<void> {
  if (await isFile(target)) return;
  await mkdir(dirname(target), { recursive: true });
  await put(target);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then((one) => one.isFile(), () => false);
}
