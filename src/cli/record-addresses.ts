import { ledgerOf } from '../output/ledger-of.ts';
import { formatLedger } from '../releases/format-ledger.ts';
import type { Built } from './build-site.ts';

/** The text of the ledger after a release: everything that the built site promises besides what it names already. */
export async function recordAddresses({ outDir, base, ledger }: Built, tag: string): Promise<string> {
  return formatLedger(tag, await ledgerOf(outDir, base), ledger?.value);
}
