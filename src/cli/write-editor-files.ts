import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EDITOR_FOLDER, loadEditorFiles } from '../report/editor-files.ts';

/** Writes what editors need of the report as it is now; gives the files that were not so already. */
export async function writeEditorFiles(reportDir: string, programDir: string): Promise<string[]> {
  const written: string[] = [];
  for (const [file, text] of await loadEditorFiles(reportDir, programDir)) {
    const path = join(reportDir, file);
    if (await readFile(path, 'utf8').catch(() => undefined) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(file);
  }
  return written;
}

/** The same in passing, for commands that do something else: only where the folder of the report is set up for an editor and can be written to. */
export async function refreshEditorFiles(reportDir: string, programDir: string): Promise<void> {
  if (!existsSync(join(reportDir, EDITOR_FOLDER))) return;
  await writeEditorFiles(reportDir, programDir).catch((error: NodeJS.ErrnoException) => {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error;
  });
}
