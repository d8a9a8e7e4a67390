/** The site's icon, the ripple: one drawing for all sizes; `colour` and `paper` where a platform puts no ground behind it. */
export function iconSvg({ style, paper, colour = 'currentColor' }: { readonly style?: string; readonly paper?: string; readonly colour?: string } = {}): string {
  const arcs = ['M26 16a10 10 0 0 0-10 10', 'M26 10A16 16 0 0 0 10 26', 'M26 4A22 22 0 0 0 4 26'].map((path) => `<path d="${path}"/>`).join('');
  const ground = paper === undefined ? '' : `<rect x="-4" y="-4" width="40" height="40" fill="${paper}"/>`;
  const box = paper === undefined ? '0 0 32 32' : '-4 -4 38 38';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${style === undefined ? '' : `<style>${style}</style>`}${ground}<g fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round">${arcs}</g><circle cx="25" cy="25" r="3" fill="${colour}"/></svg>`;
}

/** A PNG of up to 255 px as the one picture of an ICO file, for browsers that ask for /favicon.ico. */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  const file = new Uint8Array(22 + png.length);
  file.set(new Uint8Array(head.buffer));
  file.set(png, 22);
  return file;
}
