import type { Built } from './built.ts';
import { isPromisedAnchor, ROOT_PATH, type Promised } from './promised.ts';

/** What a built site under `base` promises: every address in it, each anchor that some link of the site offers, each column. */
export function promisedOf(built: Built, base: string): Promised {
  const anchors = new Map<string, Set<string>>();
  for (const [address, { marks }] of built) {
    for (const link of marks?.links ?? []) {
      const target = targetOf(link, address, base);
      const there = target && built.get(target.address)?.marks?.ids.includes(target.anchor) && isPromisedAnchor(target.anchor);
      if (there) anchors.set(target.address, (anchors.get(target.address) ?? new Set()).add(target.anchor));
    }
  }
  return new Map([...built].map(([address, { columns = [] }]) => [address, { anchors: [...anchors.get(address) ?? []].sort(), columns }]));
}

/** Where a link of a page leads within the site, or undefined where it leads elsewhere or to no anchor. */
function targetOf(link: string, address: string, base: string): { address: string; anchor: string } | undefined {
  const page = new URL(address === ROOT_PATH ? base : `${base}${address}`, 'https://site.invalid');
  if (!link.includes('#') || !URL.canParse(link, page)) return undefined;
  const { host, pathname, hash } = new URL(link, page);
  if (host !== page.host || !pathname.startsWith(base)) return undefined;
  return { address: decodeURI(pathname.slice(base.length)) || ROOT_PATH, anchor: decodeURIComponent(hash.slice(1)) };
}
