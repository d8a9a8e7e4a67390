import { promisedOf } from '../releases/promised-of.ts';
import type { Promised } from '../releases/promised.ts';
import { readBuilt } from './read-built.ts';

/** Everything that the site in `folder`, built for `base`, promises: what its release writes into the ledger. */
export async function ledgerOf(folder: string, base: string): Promise<Promised> {
  return promisedOf(await readBuilt(folder), base);
}
