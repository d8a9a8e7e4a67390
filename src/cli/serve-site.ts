import type { Teller } from '../i18n/teller.ts';
import { serveFolder } from '../output/serve-folder.ts';

/** Serves the site in `outDir` and prints the address of each language; PORT chooses the port, a busy one is no failure. */
export async function serveSite(outDir: string, base: string, languages: readonly { id: string; name: string }[], teller: Teller): Promise<void> {
  const { port } = await serveFolder(outDir, base, Number(process.env['PORT'] ?? 4321));
  for (const { id, name } of languages) console.log(teller.say('language-at', { name, address: `http://localhost:${port}${base}${id}/` }));
  console.log(teller.say('stop-with'));
}
