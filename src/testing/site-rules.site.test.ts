import { describe, expect, inject, it } from 'vitest';
import { anchors, sameAnchors } from './rules/anchors.ts';
import { characters } from './rules/characters.ts';
import { distinctTitles } from './rules/distinct-titles.ts';
import { drawings } from './rules/drawings.ts';
import { foreignWords } from './rules/foreign-words.ts';
import { frozenPages } from './rules/frozen-pages.ts';
import { headings } from './rules/headings.ts';
import { hreflang } from './rules/hreflang.ts';
import { isolation } from './rules/isolation.ts';
import { languageSwitch } from './rules/language-switch.ts';
import { linkWords } from './rules/link-words.ts';
import { links } from './rules/links.ts';
import { namedNumbers } from './rules/named-numbers.ts';
import { noInlineHandlers } from './rules/no-inline-handlers.ts';
import { pageHead } from './rules/page-head.ts';
import { plainRoles } from './rules/plain-roles.ts';
import { policy } from './rules/policy.ts';
import { quotations } from './rules/quotations.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { sameOrigin } from './rules/same-origin.ts';
import { sameOutline } from './rules/same-outline.ts';
import { scripts } from './rules/scripts.ts';
import { sitemap } from './rules/sitemap.ts';
import { tables } from './rules/tables.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { expectNone } from './expect-none.ts';
import { readSite } from './site-pages.ts';

const { plain, based } = inject('sites');
const SITES = [
  { name: 'the site under / without an origin', site: readSite(plain) },
  { name: 'the site under a base path with an origin', site: readSite(based.folder, based.base, based.origin) },
];

const RULES: readonly (readonly [says: string, rule: Rule])[] = [
  ['leads every link and fragment to something', links],
  ['calls each link after what it leads to', linkWords],
  ['gives each id once a page', uniqueIds],
  ['has a link to copy for every chart, quotation, table and claim', anchors],
  ['offers the same places in every language', sameAnchors],
  ['names only ids that are there', references],
  ['has one h1 a page and skips no level', headings],
  ['has the same pages and outlines in every language', sameOutline],
  ['says language, direction, title and description', pageHead],
  ['gives each page a title of its own', distinctTitles],
  ['names each page in every language', hreflang],
  ['leads from each page to the same page in the other language', languageSwitch],
  ['has no style attribute and no event handler', noInlineHandlers],
  ['runs no script but the colours and one module file', scripts],
  ['carries a strict policy on every page', policy],
  ['loads nothing from another origin', sameOrigin],
  ['lists every page in its sitemap', sitemap],
  ['isolates signed numbers, ranges and bases in right-to-left text', isolation],
  ['ships a font for every character', characters],
  ['keeps the words of its drawings in order', drawings],
  ['captions tables and scopes their headers', tables],
  ['marks words of another language', foreignWords],
  ['says whose each quotation is', quotations],
  ['names shares as percentages', namedNumbers],
  ['names its ways, and leaves keys and the order of Tab alone', plainRoles],
  ['keeps what was released byte by byte', frozenPages],
];

describe.each(SITES)('$name', ({ site }) => {
  it('has pages', () => expect(site.pages.length).toBeGreaterThan(10));
  it.each(RULES)('%s', (_says, rule) => expectNone(rule(site)));
});
