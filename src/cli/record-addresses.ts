import { readSite } from '../output/read-site.ts';
import type { Built } from './build-site.ts';

/** The text of the ledger after a release: every address that the built site promises besides those that it names already. */
export async function recordAddresses({ outDir, site }: Built, tag: string): Promise<string> {
  const known = site.report.published ?? {};
  const { files, pages } = await readSite(outDir);
  const added = [...pages.keys(), ...files.filter((file) => file.startsWith('files/'))].filter((path) => !(path in known)).map((path) => [path, { since: tag }] as const);
  const lines = [...Object.entries(known), ...added].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, entry]) => `  ${JSON.stringify(path)}: ${JSON.stringify(entry)}\n`);
  return `# Every address that a release published. Written by npm run release.\npublished:\n${lines.join('')}`;
}
