import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { siteOf, type SitePages } from '../site-pages.ts';
import { anchors, sameAnchors } from './anchors.ts';
import { characters } from './characters.ts';
import { distinctTitles } from './distinct-titles.ts';
import { drawings } from './drawings.ts';
import { foreignWords } from './foreign-words.ts';
import { frozenPages } from './frozen-pages.ts';
import { headings } from './headings.ts';
import { hreflang } from './hreflang.ts';
import { isolation } from './isolation.ts';
import { languageSwitch } from './language-switch.ts';
import { linkWords } from './link-words.ts';
import { links } from './links.ts';
import { namedNumbers } from './named-numbers.ts';
import { noInlineHandlers } from './no-inline-handlers.ts';
import { pageHead } from './page-head.ts';
import { plainRoles } from './plain-roles.ts';
import { policy } from './policy.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sameOrigin } from './same-origin.ts';
import { sameOutline } from './same-outline.ts';
import { scripts } from './scripts.ts';
import { sitemap } from './sitemap.ts';
import { tables } from './tables.ts';
import { uniqueIds } from './unique-ids.ts';

const FACE = ':lang(he){--text-face:"T"}:lang(en){--text-face:"T"}@font-face{font-family:"T";src:url("/t.woff2");unicode-range:U+20-7E,U+5D0-5EA}';

/** A site of one page in two languages, whose Hebrew page holds `body` and whose head ends with `head`. */
function aSite(body: string, head = ''): SitePages {
  const page = (lang: string, dir: string, extra: string, words: string) => () => `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>T</title><style>${FACE}</style>${extra}</head><body>${words}</body></html>`;
  return siteOf(new Map([
    ['he/index.html', page('he', 'rtl', head, body)],
    ['en/index.html', page('en', 'ltr', '', '<h1 id="there">Words</h1>')],
    ['t.woff2', () => ''],
    ['sitemap.xml', () => '<url><loc>/he/</loc></url><url><loc>/gone/</loc></url>'],
  ]));
}

const BROKEN: readonly (readonly [says: string, rule: Rule, body: string, head?: string])[] = [
  ['a link to no page', links, '<a href="/he/gone/">א</a>'],
  ['a link to no id', links, '<a href="/en/#gone">א</a>'],
  ['an id that stands twice', uniqueIds, '<p id="a"></p><p id="a"></p>'],
  ['a chart without a link', anchors, '<figure class="chart" id="a"></figure><a href="#a" data-copy>א</a>'],
  ['a table without a link', anchors, '<div id="a"><section><table></table></section></div>'],
  ['a place that other languages lack', sameAnchors, '<p id="a">א <a href="#a" data-copy>א</a></p>'],
  ['a name that is not there', references, '<p aria-labelledby="gone">א</p>'],
  ['a fill that is not there', references, '<svg><path fill="url(#gone)"/></svg>'],
  ['a skipped level', headings, '<h1>א</h1><h3>א</h3>'],
  ['a second h1', headings, '<h1>א</h1><h1>א</h1>'],
  ['another outline in another language', sameOutline, '<h1>א</h1><h2>א</h2>'],
  ['a missing description', pageHead, '<h1>א</h1>'],
  ['missing alternates', hreflang, '<h1>א</h1>'],
  ['a switch that leads elsewhere', languageSwitch, '<header><a href="/en/other/" hreflang="en" lang="en">English</a></header>'],
  ['a style attribute', noInlineHandlers, '<p style="color:red">א</p>'],
  ['an event handler', noInlineHandlers, '<p onclick="a()">א</p>'],
  ['a second script', scripts, '<script>a</script><script>b</script>'],
  ['a script that blocks the page', scripts, '<script src="/a.js"></script>'],
  ['data that is not JSON', scripts, '<script type="application/ld+json">{a}</script>'],
  ['no policy', policy, ''],
  ['a policy under which scripts may make markup of text', policy, '', `<meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none';form-action 'none';font-src 'self';connect-src 'self'">`],
  ['a policy that allows all inline styles', policy, '', `<meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none';form-action 'none';font-src 'self';connect-src 'self';style-src 'unsafe-inline'">`],
  ['a picture from elsewhere', sameOrigin, '<img src="https://cdn.example/a.png" alt="">'],
  ['a link away that does not say so', sameOrigin, '<a href="https://example.org/">א</a>'],
  ['a style from elsewhere', sameOrigin, '', '<style>@import "https://cdn.example/a.css"</style>'],
  ['a page that the sitemap lacks', sitemap, ''],
  ['a signed number', isolation, '<p>שינוי של −5 נקודות</p>'],
  ['a sign before an isolated number', isolation, '<p>שינוי של −<bdi dir="ltr">5</bdi> נקודות</p>'],
  ['a range', isolation, '<p>בין 84%–97% מהמשיבים</p>'],
  ['a range of isolated numbers', isolation, '<p>בין <bdi>84</bdi>–<bdi>97</bdi></p>'],
  ['a comparison sign', isolation, '<p>פחות מכך, &lt;5</p>'],
  ['an arrow between numbers', isolation, '<p>עלה 88 → 97</p>'],
  ['a base', isolation, '<p>בסיס N=36</p>'],
  ['a signed number in a name', isolation, '<p aria-label="שינוי של −5">א</p>'],
  ['a signed number in a drawing', isolation, '<svg><text direction="rtl">שינוי −5</text></svg>'],
  ['a character without a font', characters, '<p>א→</p>'],
  ['a drawing that is not named', drawings, '<svg><path d=""/></svg>'],
  ['a text without its direction', drawings, '<svg aria-hidden="true" direction="ltr"><text>א</text></svg>'],
  ['a tspan', drawings, '<svg aria-hidden="true" direction="ltr"><text direction="rtl"><tspan>א</tspan></text></svg>'],
  ['a table without a caption', tables, '<section tabindex="0" aria-label="א"><table><tr><th scope="col">א</th></tr></table></section>'],
  ['a header without a scope', tables, '<section tabindex="0" aria-label="א"><table><caption>א</caption><tr><th>א</th></tr></table></section>'],
  ['English words', foreignWords, '<p>מודל Community of Practice כאן</p>'],
  ['Hebrew words', foreignWords, '<p lang="en">the model קהילת עשייה here</p>'],
  ['a link called “here”', linkWords, '<a href="/en/">כאן</a>'],
  ['a link to a file that does not say so', linkWords, '<a href="/files/a.csv">הנתונים</a>'],
  ['a quotation without a caption', quotations, '<figure class="quote"><blockquote>א</blockquote></figure>'],
  ['quotation marks that a style sets', quotations, '', '<style>q::before{content:open-quote}</style>'],
  ['a share named as a part of one', namedNumbers, '<svg role="img" aria-label="אמון: 0.97"></svg>'],
  ['keys that are taken', plainRoles, '<main role="application">א</main>'],
  ['an order of its own', plainRoles, '<main><a href="/en/" tabindex="2">א</a></main>'],
  ['ways without a name', plainRoles, '<main><nav>א</nav></main>'],
  ['two pages of one title', distinctTitles, ''],
];

it.each(BROKEN.map(([says, rule, body, head]) => ({ says, rule, body, head })))('$says is a fault', ({ says, rule, body, head }) => {
  const site = aSite(body, head);
  const twice = siteOf(new Map([['he/index.html', () => '<title>T</title>'], ['he/a/index.html', () => '<title>T</title>']]));
  expect(rule(says === 'two pages of one title' ? twice : site)).not.toEqual([]);
});

const WHOLE: readonly (readonly [says: string, rule: Rule, body: string])[] = [
  ['a link to an id', links, '<a href="/en/#there">א</a>'],
  ['a link away that says so', sameOrigin, '<a href="https://example.org/" rel="external">א</a>'],
  ['a file that says of which kind it is', linkWords, '<a href="/files/a.csv">הנתונים (CSV)</a>'],
  ['a quotation that says whose it is', quotations, '<figure class="quote"><blockquote>א</blockquote><figcaption>א</figcaption></figure>'],
  ['a share named as a percentage', namedNumbers, '<svg role="img" aria-label="אמון: 97%"></svg>'],
  ['a main part with named ways', plainRoles, '<main><nav aria-label="א">א</nav></main>'],
  ['an isolated number', isolation, '<p>שינוי של <bdi class="num" dir="ltr">−5</bdi> נקודות, בין <bdi dir="ltr">84–97%</bdi></p>'],
  ['a marked number in a name', isolation, '<p aria-label="שינוי של \u200E−5\u200E נקודות">א</p>'],
  ['a hyphen in a word and before a number', isolation, '<p>דו-יומי, ו-38 משיבים, תשפ״ד 2023/24</p>'],
  ['a date', isolation, '<p>23.11.2026</p>'],
  ['English words that are marked', foreignWords, '<p>מודל <span lang="en">Community of Practice</span> כאן</p>'],
  ['one word of another script', foreignWords, '<p>בתוכנת Zoom בלבד</p>'],
  ['a decorative drawing', drawings, '<svg aria-hidden="true"><path d=""/></svg>'],
];

it.each(WHOLE)('%s is no fault', (_says, rule, body) => {
  expect(rule(aSite(body)).filter((one) => one.startsWith('/he/'))).toEqual([]);
});

describe('a frozen page', () => {
  const LOCKED = '<article><p>\u05d0 <a href="../../../style.css">a</a></p></article>';
  const shell = (main: string, changed: (html: string) => string) => changed(`<!doctype html><html lang="he" dir="rtl"><head><link rel="canonical" href="/he/a/"><link rel="stylesheet" href="../../style.css"></head><body><aside id="adva-notice">\u05d0</aside>${main}<footer>${createHash('sha256').update(LOCKED).digest('hex')}</footer></body></html>`);
  const faultsOf = (changed: (html: string) => string = (html) => html, locked = LOCKED) => frozenPages(siteOf(new Map([
    ['v/1.0.0/he/a/index.html', () => shell(`<main id="main" tabindex="-1">${LOCKED}</main>`, changed)], ['v/1.0.0/he/a/locked.html', () => locked], ['v/1.0.0/style.css', () => ''],
  ])));

  it('that holds what was released is no fault', () => expect(faultsOf()).toEqual([]));
  it.each([
    ['a byte that has changed', (html: string) => html.replace('<p>\u05d0', '<p>\u05d1')],
    ['words beside what was released', (html: string) => html.replace('</main>', '<p></p></main>')],
    ['no notice', (html: string) => html.replace('adva-notice', 'other')],
    ['a notice below', (html: string) => html.replace(/(<aside.*aside>)(.*)<\/body>/, '$2$1')],
    ['a notice that says nothing', (html: string) => html.replace('>\u05d0</aside>', '></aside>')],
    ['the style of today', (html: string) => html.replace('../../style.css', '/style.css')],
    ['no address to be found by', (html: string) => html.replace('canonical', 'other')],
    ['another hash', (html: string) => html.replace('<footer>', '<footer>0').replace(/[0-9a-f]{64}/, '0')],
  ])('with %s is a fault', (_says, changed) => expect(faultsOf(changed)).toHaveLength(1));
  it('of a frame holds what was released beside its line of notice', () => {
    const inFrame = (foot: string) => frozenPages(siteOf(new Map([['v/1.0.0/embed/he/a/index.html', () => `<html lang="he"><head><link rel="canonical" href="/he/a/"><link rel="stylesheet" href="../../style.css"></head><body>${LOCKED}${foot}</body></html>`], ['v/1.0.0/embed/he/a/locked.html', () => LOCKED]])));
    expect([inFrame('<footer id="adva-foot">\u05d0</footer>'), inFrame('').length]).toEqual([[], 1]);
  });
  it('that lacks its page is a fault', () => expect(frozenPages(siteOf(new Map([['v/1.0.0/he/a/locked.html', () => LOCKED]])))).toHaveLength(1));
  it('with an address that is not relative is a fault', () => expect(faultsOf((html) => html.replaceAll('../../../style.css', '/style.css').replace(/[0-9a-f]{64}/, createHash('sha256').update(LOCKED.replace('../../../style.css', '/style.css')).digest('hex')), LOCKED.replace('../../../style.css', '/style.css'))).toHaveLength(1));
});
