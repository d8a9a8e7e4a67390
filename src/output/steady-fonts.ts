const FACE = /@font-face\{font-family:"([^"]+)"[^}]*?url\("([^"]+)"\)[^}]*?unicode-range:([^;}]+)\}/g;
const SKIPPED = /<(script|style|svg)\b[^]*?<\/\1>/g;
const TITLE = /<(h[1-6])\b[^>]*>([^]*?)<\/\1>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+));/gi;

/**
 * A page whose fonts never move what a reader has begun to read: a font that is not there for the first picture of the page is left for the next page, and those that
 * its words and titles need are asked for before its styles are read. A page that names no fonts for its language stays as it is.
 */
export function withSteadyFonts(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const body = html.slice(end).replace(SKIPPED, '');
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const [, text, display] = head.match(new RegExp(`:lang\\(${lang}\\)\\{--text-face:"([^"]+)";--display-face:"([^"]+)"`)) ?? [];
  if (text === undefined) return html;
  const words = pointsIn(body);
  const titles = pointsIn([...body.matchAll(TITLE)].map(([, , title = '']) => title).join());
  const needed = [...head.matchAll(FACE)].filter(([, family, , range = '']) => (family === text ? meets(range, words) : family === display && meets(range, titles)));
  const links = needed.map(([, , url = '']) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`);
  return head.replace(/<meta name="viewport"[^>]*>/, (viewport) => `${viewport}${links.join('')}`).replaceAll('font-display:swap', 'font-display:optional') + html.slice(end);
}

/** The code points of the words of some markup. */
function pointsIn(markup: string): Set<number> {
  const text = markup.replace(/<[^>]*>/g, '').replace(ENTITY, (_, decimal?: string, hex?: string) => String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)));
  return new Set(Array.from(new Set(text), (character) => character.codePointAt(0) as number));
}

/** True where a `unicode-range` has one of these code points. */
function meets(range: string, points: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((one) => {
    const [from = '', to = from] = one.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return [...points].some((point) => spans.some(([from, to]) => from <= point && point <= to));
}
