import { findBrowser } from './find-browser.ts';

/** Unpacks the browser from npm where none is installed, before workers would do so at the same time; what it wants of the environment is for them to set. */
export async function setup(): Promise<void> {
  const before = { ...process.env };
  await findBrowser();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}
