import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** Where Chrome and Chromium usually are on Linux, macOS and Windows. */
export const USUAL_PLACES: readonly string[] = [
  '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe')];
  }),
];

// Without hinting a letter is as wide in every version of the browser and at every scale.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** How to launch a browser: that of `chromePath`, where `npm` means the one that npm brings; else one of the usual places, else the one that npm brings. */
export async function findBrowser(chromePath = process.env['CHROME_PATH'], places = USUAL_PLACES): Promise<LaunchOptions> {
  if (chromePath === 'npm') return browserFromNpm();
  if (chromePath && !existsSync(chromePath)) throw new Error(`CHROME_PATH is ${chromePath}, and there is no file. Give the path of Chrome or Chromium, or unset it.`);
  const executablePath = chromePath || places.find((place) => existsSync(place));
  return executablePath ? { executablePath, args: ARGUMENTS } : browserFromNpm();
}

/** True where the browser from npm can run: it is made for one kind of machine. */
export const npmBrowserRuns = process.platform === 'linux' && process.arch === 'x64';

async function browserFromNpm(): Promise<LaunchOptions> {
  if (!npmBrowserRuns) throw new Error('No Chrome or Chromium was found. Install one, or give its path in CHROME_PATH.');
  // Its own arguments (one process, no web security) are for another place: contexts would end the browser, and policies would not count.
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  // It looks for system libraries that a small machine lacks; the package brings them for the place it was made for.
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const executablePath = await chromium.executablePath();
  return { executablePath, args: [...ARGUMENTS, '--no-zygote'], env: environmentOf(() => setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))) };
}

/** The environment that `change` makes of this process's own, which stays as it is: its libraries are for the browser and not for other commands. */
function environmentOf(change: () => void): NodeJS.ProcessEnv {
  const own = { ...process.env };
  change();
  const changed = { ...process.env };
  for (const name of Object.keys(changed)) if (!(name in own)) delete process.env[name];
  Object.assign(process.env, own);
  return changed;
}
