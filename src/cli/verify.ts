/** `npm run verify -- <folder>`: holds a copy of a site to the manifest that its build wrote: every file there, each byte as it was, and no other file. */
import { resolve } from 'node:path';
import { deviationsIn, MANIFEST_FILE } from '../output/manifest.ts';
import { loadTeller } from '../report/load-teller.ts';

const teller = await loadTeller(process.env, process.cwd());
const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error(teller.say('usage', { command: 'npm run verify -- dist' }));
  process.exitCode = 1;
} else {
  const found = await deviationsIn(resolve(folder)).catch(() => undefined);
  if (!found) console.error(teller.say('no-manifest', { folder, file: MANIFEST_FILE }));
  else {
    const { missing, changed, added } = found.deviations;
    for (const [key, files] of [['file-missing', missing], ['file-changed', changed], ['file-added', added]] as const) for (const file of files) console.error(teller.say(key, { file }));
    if (missing.length + changed.length + added.length === 0) console.log(teller.say('copy-is-whole', { count: found.files }));
    else process.exitCode = 1;
  }
  if (!found) process.exitCode = 1;
}
