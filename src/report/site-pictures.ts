import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../fonts/build-fonts.ts';
import { recordOf, type Report } from '../model/report.ts';
import { icoOf, iconSvg } from '../pictures/icon.ts';
import { qrCodeOf } from '../pictures/qr-code.ts';
import { createRasteriser } from '../pictures/raster-pool.ts';
import { CARD_SIZE, socialCardSvg } from '../pictures/social-card.ts';
import { LIGHT_COLOURS } from '../styles/light-colours.ts';
import { textOf } from '../terms/language.ts';
import type { Pictures } from './site.ts';

const { accent: INK, paper: PAPER } = LIGHT_COLOURS;
const ICON_STYLE = `:root{color:${INK}}@media(prefers-color-scheme:dark){:root{color:#8cc4e6}}`;
const FAVICON = 32;

/** The bytes of the rasteriser that is installed. */
export function wasm(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}

/** Rasterises for all that this process draws. */
export const rasterise = createRasteriser(wasm);

/** The pictures of a site, in the fonts that its pages ship. */
export function sitePictures(report: Report, fonts: Fonts): Pictures {
  return {
    icon: iconSvg({ style: ICON_STYLE }),
    favicon: async () => icoOf(await rasterise(iconSvg({ colour: INK }), FAVICON), FAVICON),
    touchIcon: () => rasterise(iconSvg({ colour: INK, paper: PAPER }), 180),
    qrCode: qrCodeOf,
    social: (lang) => {
      const { dir } = recordOf(report.languages, lang);
      const { title, kind, publisher } = report.facts;
      const card = { kicker: textOf(lang, kind), title: textOf(lang, title), line: textOf(lang, publisher.name), dir, outlines: textOf(lang, fonts.outlines) };
      return rasterise(socialCardSvg(card), CARD_SIZE.width);
    },
  };
}
