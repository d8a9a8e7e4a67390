import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inject, it } from 'vitest';
import { isLetStand } from '../report/test-exceptions.ts';
import { expectNone } from './expect-none.ts';

/** The Nu checker is not a package here: the one on npm fetches a Java from elsewhere when it is installed. */
const jar = process.env['VNU_JAR'] ?? '';
const missing = !existsSync(jar) ? 'VNU_JAR names no vnu.jar' : spawnSync('java', ['-version']).error ? 'there is no Java' : undefined;
if (missing) process.stderr.write(`\nNOT CHECKED by the Nu HTML checker: ${missing}.\n`);

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
}

it.skipIf(missing !== undefined).each(['plain', 'harbour'] as const)('every page and drawing of the site %s is valid to the Nu checker', { timeout: 600_000 }, async (name) => {
  const folder = inject('sites')[name];
  const said = await new Promise<string>((resolve) => {
    execFile('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--also-check-svg', '--skip-non-html', folder], { maxBuffer: 2 ** 27 }, (_error, _stdout, stderr) => resolve(stderr));
  });
  const { messages } = JSON.parse(said) as { messages: Message[] };
  const told = messages.map((one) => ({ ...one, path: one.url.replace(`file:${folder}/`, '') }));
  // What a release keeps is checked in the page that holds it; by itself it is no page.
  const faults = told.filter(({ type, message, path }) => type !== 'info' && !path.endsWith('/locked.html') && !isLetStand('Nu Html Checker', message, path));
  expectNone(faults.map(({ path, message, lastLine }) => `/${path}:${lastLine ?? ''} ${message}`));
});
