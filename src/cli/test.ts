/**
 * `npm test`: types and rooms are checked beside the tests, whose words come as they are; those two say theirs when the tests are over. Arguments are
 * Vitest's own, for example `npm test -- src/parse`. Fails where one of the three does.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Ended {
  readonly isRight: boolean;
  readonly said: string;
}

/** Runs a script of a package or of the program; what it says is shown at once, or kept until it ends. */
function run(script: readonly string[], stdio: 'inherit' | 'pipe'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { stdio: ['inherit', stdio, stdio] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => { said += String(part); });
    child.on('error', reject);
    child.on('close', (code) => resolve({ isRight: code === 0, said }));
  });
}

const scriptOf = (...path: readonly string[]) => join('node_modules', ...path);
const beside = Promise.all([
  run([scriptOf('@astrojs', 'check', 'bin', 'astro-check.js'), '--minimumSeverity', 'hint'], 'pipe'),
  run([join('src', 'cli', 'rooms.ts')], 'pipe'),
]);
const tests = await run([scriptOf('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)], 'inherit');
const [types, rooms] = await beside;
console.log(`\n${types.said}\n${rooms.said}`);
if (![tests, types, rooms].every(({ isRight }) => isRight)) process.exitCode = 1;
