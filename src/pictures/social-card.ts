import { wrapText } from '../charts/wrap.ts';
import type { FontRole } from '../fonts/build-fonts.ts';
import type { TextOutline } from '../fonts/outline.ts';
import { LIGHT_COLOURS } from '../styles/light-colours.ts';
import type { Dir } from '../terms/language.ts';

/** What the picture of a pasted link says. */
export interface SocialCard {
  readonly kicker: string;
  readonly title: string;
  readonly line: string;
  readonly dir: Dir;
  readonly outlines: Readonly<Record<FontRole, TextOutline>>;
}

/** Size in px that chats and networks show. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 84;
const TITLE = { size: 80, weight: 700, leading: 98 } as const;
const ROOM = 870;
const ARCS = [{ radius: 100, width: 15 }, { radius: 185, width: 10 }, { radius: 270, width: 7 }, { radius: 355, width: 4 }];

/** The card as SVG: the ripple in the far corner, words as outlines on the side where lines begin. */
export function socialCardSvg({ kicker, title, line, dir, outlines }: SocialCard): string {
  const { width, height } = CARD_SIZE;
  const lines = wrapText(title, ROOM, (text) => outlines.display(text, { ...TITLE, dir }).width);
  const placed = (role: FontRole, text: string, size: number, weight: number, y: number, colour: string) => {
    const drawn = outlines[role](text, { size, weight, dir });
    const x = dir === 'rtl' ? width - MARGIN - drawn.width : MARGIN;
    return `<path transform="translate(${x.toFixed(1)} ${y})" d="${drawn.path}" fill="${colour}"/>`;
  };
  const top = height / 2 - (lines.length - 1) * TITLE.leading / 2 + 24;
  const words = [
    placed('text', kicker, 30, 600, 118, LIGHT_COLOURS.accent),
    ...lines.map((text, at) => placed('display', text, TITLE.size, TITLE.weight, top + at * TITLE.leading, LIGHT_COLOURS.ink)),
    placed('text', line, 28, 400, height - 84, LIGHT_COLOURS.soft),
  ];
  const corner = dir === 'rtl' ? 0 : width;
  const arcs = ARCS.map(({ radius, width: stroke }) => `<circle cx="${corner}" cy="${height}" r="${radius}" stroke-width="${stroke}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${LIGHT_COLOURS.paper}"/><g fill="none" stroke="${LIGHT_COLOURS.accent}">${arcs}</g><circle cx="${corner}" cy="${height}" r="44" fill="${LIGHT_COLOURS.accent}"/>${words.join('')}</svg>`;
}
