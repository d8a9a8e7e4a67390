import { widthsIn, type WidthOf } from './text-width.ts';

/** What the page's style gives to a drawing, worked out, so that a picture of it needs no page. */
export interface PageStyle {
  /** The value of an attribute with the page's colours in the place of its variables. */
  resolve(value: string): string;
  readonly widthOf: WidthOf;
  readonly family: string;
  /** Rules that hold the files of that font. */
  fontFaces(): Promise<string>;
}

/** The style at an element of the page. */
export function pageStyleAt(place: HTMLElement): PageStyle {
  const { fontFamily: family } = getComputedStyle(place);
  return {
    family, widthOf: widthsIn(family),
    resolve(value) {
      if (!value.includes('var(')) return value;
      const probe = document.createElement('span');
      probe.style.color = value;
      place.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    },
    async fontFaces() {
      const names = family.split(',').map(unquoted);
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
      const faces = rules.filter(({ style }) => names.includes(unquoted(style.getPropertyValue('font-family'))));
      return (await Promise.all(faces.map(({ cssText }) => embedded(cssText)))).join('');
    },
  };
}

const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, '');

/** A rule with the file that it names inside it. */
async function embedded(rule: string): Promise<string> {
  const address = /url\("([^"]*)"\)/.exec(rule)?.[1] ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const reader = new FileReader();
  const file = await answer.blob();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(rule.replace(address, String(reader.result)));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
