import { serveFolder } from '../output/serve-folder.ts';

/** Serves the site in `outDir` and prints the address of each language; PORT chooses the port, a busy one is no failure. */
export async function serveSite(outDir: string, base: string, languages: readonly { id: string; name: string }[]): Promise<void> {
  const { port } = await serveFolder(outDir, base, Number(process.env['PORT'] ?? 4321));
  for (const { id, name } of languages) console.log(`${name}: http://localhost:${port}${base}${id}/`);
  console.log('Stop with Ctrl+C.');
}
