import { findBrowser } from './find-browser.ts';

/** Unpacks the browser from npm where none is installed, before workers would do so at the same time. */
export async function setup(): Promise<void> {
  await findBrowser();
}
