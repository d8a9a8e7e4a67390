import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const AT_ONCE = 16;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Moves each page's policy to the start of its head: a policy in a page governs only what stands after it. */
export async function hoistPolicies(folder: string): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  // A few at a time: all pages of a large site would not fit in memory.
  for (let at = 0; at < pages.length; at += AT_ONCE) await Promise.all(pages.slice(at, at + AT_ONCE).map((name) => hoistPolicy(join(folder, name))));
}

async function hoistPolicy(path: string): Promise<void> {
  const html = await readFile(path, 'utf8');
  const policy = POLICY.exec(html)?.[0];
  if (policy !== undefined) await writeFile(path, html.replace(policy, '').replace(/<head>\s*(<meta charset="[^"]*">)?/, (head) => `${head}${policy}`));
}
