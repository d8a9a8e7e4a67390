const FACE = /@font-face\{font-family:"([^"]+)"[^}]*\}/g;
/** The source of a shipped font: its file without the digest of what is left of it. */
const SOURCE = /url\("([^"]+)\.[\da-f]+\.woff2"\)/;
const PARTS = /font-family:"([^"]+)"[^}]*?url\("([^"]+)"\)[^}]*?unicode-range:([^;}]+)/;
const FAMILIES = /:lang\(([\w-]+)\)\{--text-face:([^;}]*);--display-face:([^;}]*)\}/g;
const SKIPPED = /<(script|style|svg)\b[^]*?<\/\1>/g;
const TITLE = /<(h[1-6])\b[^>]*>([^]*?)<\/\1>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+));/gi;

interface Families {
  readonly rule: string;
  readonly lang: string;
  readonly text: string;
  readonly display: string;
}

/**
 * A page whose fonts never move what a reader has begun to read: a font that is not there for the first picture of the page is left for the next page, and those that
 * its words and titles need are asked for before its styles are read. Another language has fonts of its own only where they are of other files than the page's, which have its characters too; fonts
 * of systems stand in for those of the page's language alone. A page that names no fonts for its language stays as it is.
 */
export function withSteadyFonts(html: string): string {
  const end = html.indexOf('</head>');
  const [head, body] = [html.slice(0, end), html.slice(end)];
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
  const languages = [...head.matchAll(FAMILIES)].map(([rule, of = '', text = '', display = '']): Families => ({ rule, lang: of, text, display }));
  const own = languages.find((one) => one.lang === lang);
  if (!own) return html;
  const faces = [...head.matchAll(FACE)].map(([rule, family = '']) => ({ rule, family, source: SOURCE.exec(rule)?.[1] }));
  const sourcesOf = (families: string) => new Set(faces.flatMap(({ family, source }) => (source !== undefined && families.includes(`"${family}"`) ? [source] : [])));
  const others = languages.filter((one) => one !== own && !(sourcesOf(one.text).isSubsetOf(sourcesOf(own.text)) && sourcesOf(one.display).isSubsetOf(sourcesOf(own.display))));
  const kept = new Map([[own.rule, own.rule], ...others.map(({ rule, lang: of, text, display }) => [rule, `:lang(${of}){--text-face:${firstOf(text)};--display-face:${firstOf(display)}}`] as const)]);
  const named = [...kept.values()].join('');
  const faceOf = (face: string, family: string) => (named.includes(`"${family}"`) ? face.replace('font-style:normal;', '').replace('font-display:swap', 'font-display:optional').replace(' format("woff2")', '') : '');
  const first = new Set([own.text, own.display].map(firstOf));
  const links = preloads(faces.filter(({ family }) => first.has(`"${family}"`)).map(({ rule }) => rule), firstOf(own.display), body);
  return head.replace(FAMILIES, (rule) => kept.get(rule) ?? '').replace(FACE, faceOf).replace(/<meta name="viewport"[^>]*>/, (viewport) => viewport + links) + body;
}

const firstOf = (families: string) => families.replace(/,.*/, '');

/** Links that ask at once for those of the faces that the words of a page need, or its titles where the face is of the family of titles. */
function preloads(faces: readonly string[], display: string, body: string): string {
  const shown = body.replace(SKIPPED, '');
  const words = pointsIn(shown);
  const titles = pointsIn([...shown.matchAll(TITLE)].map(([, , title = '']) => title).join());
  return faces.map((face) => {
    const [, family = '', url = '', range = ''] = PARTS.exec(face) ?? [];
    return meets(range, display === `"${family}"` ? titles : words) ? `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>` : '';
  }).join('');
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
