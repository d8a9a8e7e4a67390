import { wrapText } from '../charts/wrap.ts';
import type { FontRole } from '../fonts/build-fonts.ts';
import type { TextOutline } from '../fonts/outline.ts';
import { LIGHT_COLOURS } from '../styles/light-colours.ts';
import type { Dir } from '../terms/language.ts';
import { CARD_SIZE } from './social-card.ts';

/** What the picture of a finding says. */
export interface FindingCard {
  readonly kicker: string;
  readonly sentence: string;
  /** Stands in the place of a sentence that does not fit: no part of a sentence is left out, since it may be the part that limits it. */
  readonly title: string;
  /** The figure that carries the finding and what it rests on, or what stands in its place. */
  readonly carried: { readonly kind: 'number' | 'words' | 'none'; readonly text: string; readonly restsOn: readonly string[] };
  readonly publisher: string;
  readonly dir: Dir;
}

type Outlines = Readonly<Record<FontRole, TextOutline>>;

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 76;
const ROOM = WIDTH - 2 * MARGIN;
const LINES = 3;
/** Sizes in px that are tried, the first that fits in three lines is taken. */
const SENTENCE_SIZES = [58, 54, 50, 46, 43, 40, 38, 36, 34, 32, 30];
const TITLE_SIZES = [72, 66, 60, 54, 48, 42, 36, 30, 24, 20];
/** The size in px at which widths are measured. */
const MEASURED = 100;
const FIGURE_SIZE = { number: 136, words: 60, none: 34 } as const;
/** Where the words begin, where the figure stands, and where the publisher does. */
const [TOP, FIGURE, RULE, FOOT] = [138, 492, 534, 584] as const;
const ARCS = [{ radius: 46, width: 9 }, { radius: 84, width: 6 }, { radius: 122, width: 4 }, { radius: 160, width: 2.6 }];

interface Set {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The text in at most three lines at the largest size that allows it; undefined where none does. */
function setIn(text: string, sizes: readonly number[], outline: TextOutline, dir: Dir): Set | undefined {
  // Widths grow with the size, so that each stretch of words is measured once.
  const widths = new Map<string, number>();
  const widthOf = (line: string) => {
    const width = widths.get(line) ?? outline(line, { size: MEASURED, weight: 700, dir }).width;
    widths.set(line, width);
    return width;
  };
  for (const size of sizes) {
    const room = ROOM * MEASURED / size;
    const lines = wrapText(text, room, widthOf);
    if (lines.length <= LINES && lines.every((line) => widthOf(line) <= room)) return { size, lines };
  }
  return undefined;
}

/** The card as SVG, all words as outlines on the side where lines begin: the sentence, below it the figure with its base, then the publisher. */
export function findingCardSvg({ kicker, sentence, title, carried, publisher, dir }: FindingCard, outlines: Outlines): string {
  const said = setIn(sentence, SENTENCE_SIZES, outlines.display, dir) ?? setIn(title, TITLE_SIZES, outlines.display, dir) ?? { size: TITLE_SIZES.at(-1) ?? 20, lines: [title] };
  const written = (role: FontRole, text: string, size: number, weight: number, y: number, colour: string, from = MARGIN) => {
    const drawn = outlines[role](text, { size, weight, dir });
    const x = dir === 'rtl' ? WIDTH - from - drawn.width : from;
    return { width: drawn.width, svg: `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${drawn.path}" fill="${colour}"/>` };
  };
  const leading = said.size * 1.26;
  const words = said.lines.map((line, at) => written('display', line, said.size, 700, TOP + said.size * 0.82 + at * leading, LIGHT_COLOURS.ink).svg);
  const isNone = carried.kind === 'none';
  const figure = written(isNone ? 'text' : 'display', carried.text, FIGURE_SIZE[carried.kind], isNone ? 600 : 700, FIGURE, LIGHT_COLOURS.accent);
  const beside = carried.kind === 'number' ? MARGIN + figure.width + 34 : MARGIN;
  const lowest = carried.kind === 'number' ? FIGURE - 8 : FIGURE - FIGURE_SIZE[carried.kind] - 14;
  // Beside a number one below the other, above words in one line.
  const rests = carried.kind === 'number' ? carried.restsOn : carried.restsOn.length === 0 ? [] : [carried.restsOn.join(' · ')];
  const restsOn = rests.map((line, at) => written('text', line, 30, 400, lowest - (rests.length - 1 - at) * 42, LIGHT_COLOURS.soft, beside).svg);
  const across = (from: number, wide: number) => (dir === 'rtl' ? WIDTH - from - wide : from);
  const bar = isNone ? `<rect x="${across(MARGIN, 96)}" y="${FIGURE - 58}" width="96" height="6" fill="${LIGHT_COLOURS.accent}"/>` : '';
  const far = dir === 'rtl' ? 0 : WIDTH;
  const arcs = ARCS.map(({ radius, width }) => `<circle cx="${far}" cy="${HEIGHT}" r="${radius}" stroke-width="${width}"/>`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT_COLOURS.paper}"/>`,
    `<g fill="none" stroke="${LIGHT_COLOURS.accent}">${arcs}</g><circle cx="${far}" cy="${HEIGHT}" r="20" fill="${LIGHT_COLOURS.accent}"/>`,
    `<path d="M${across(MARGIN, ROOM)} ${RULE}h${ROOM - 130}" transform="translate(${dir === 'rtl' ? 130 : 0} 0)" stroke="${LIGHT_COLOURS.rule}" stroke-width="2"/>`,
    written('text', kicker, 30, 600, 96, LIGHT_COLOURS.accent).svg, ...words, bar, figure.svg, ...restsOn,
    written('text', publisher, 28, 400, FOOT, LIGHT_COLOURS.soft).svg, '</svg>',
  ].join('');
}
