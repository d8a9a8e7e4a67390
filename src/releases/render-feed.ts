import type { Lang } from '../terms/language.ts';

/** What a feed says; all texts are plain. */
export interface Feed {
  readonly lang: Lang;
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly author: string;
  /** The page that it tells of. */
  readonly home: string;
  /** Its own address where the site has one. */
  readonly self?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly href: string;
  /** Paragraph by paragraph. */
  readonly content: readonly string[];
}

/** A feed as Atom 1.0 (RFC 4287). Addresses are whole where the site has one; without it they are paths, which readers complete from where they found the feed. */
export function renderFeed(feed: Feed): string {
  const entries = feed.entries.map((entry) => `  <entry>
    <id>${xml(entry.id)}</id>
    <title>${xml(entry.title)}</title>
    <updated>${entry.updated}</updated>
    <link rel="alternate" type="text/html" href="${xml(entry.href)}"/>
    <content type="text">${xml(entry.content.join('\n'))}</content>
  </entry>
`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.lang)}">
  <id>${xml(feed.id)}</id>
  <title>${xml(feed.title)}</title>
  <updated>${feed.updated}</updated>
  <author><name>${xml(feed.author)}</name></author>
  <link rel="alternate" type="text/html" href="${xml(feed.home)}"/>
${feed.self === undefined ? '' : `  <link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>\n`}${entries.join('')}</feed>
`;
}

/** Characters that XML cannot hold, even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function xml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
