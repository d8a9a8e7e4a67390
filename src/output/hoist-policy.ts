import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Moves each page's policy to the start of its head: a policy in a page governs only what stands after it. */
export async function hoistPolicies(folder: string): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  await Promise.all(pages.map(async (name) => {
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    const policy = POLICY.exec(html)?.[0];
    if (policy !== undefined) await writeFile(path, html.replace(policy, '').replace(/<head>\s*(<meta charset="[^"]*">)?/, (head) => `${head}${policy}`));
  }));
}
