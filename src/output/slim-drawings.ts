const DRAWING = /<svg role="img"[^]*?<\/svg>/g;
/** What tests read positions back by; no reader, script or style of a page asks for it. */
const NAMES = / data-(?:item|wave|percent|points)="[^"]*"/g;
const LINES = /(?:<line transform="translate\([\d.-]+,[\d.-]+\)" [xy]2="[\d.-]+" stroke="[^"]+"\/>){2,}/g;
const LINE = /translate\(([\d.-]+),([\d.-]+)\)" ([xy])2="([\d.-]+)" stroke="([^"]+)"/g;

const TEXT = /<text([^>]*?) transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/g;
const MOVED = /translate\((-?[\d.]+),(-?[\d.]+)\)/g;

/**
 * A page whose drawings take fewer bytes and look the same: without the names of values in their marks, with places of texts as places, one path for all upright or level lines of a colour that follow each other, and in
 * tenths of a pixel. The files of drawings keep all of it.
 */
export function withSlimDrawings(html: string): string {
  return html.replace(DRAWING, (drawing) => drawing.replace(NAMES, '').replace(LINES, (lines) => {
    const paths = new Map<string, string>();
    for (const [, x, y, axis, length, stroke = ''] of lines.matchAll(LINE)) paths.set(stroke, `${paths.get(stroke) ?? ''}M${tenths(x)},${tenths(y)}${axis === 'x' ? 'h' : 'v'}${tenths(length)}`);
    return [...paths].map(([stroke, d]) => `<path d="${d}" stroke="${stroke}"/>`).join('');
  }).replace(TEXT, (_, names: string, x: string, y: string) => `<text${names} x="${tenths(x)}" y="${tenths(y)}"`).replace(MOVED, (_, x: string, y: string) => `translate(${tenths(x)},${tenths(y)})`));
}

const tenths = (pixels = '') => String(Math.round(Number(pixels) * 10) / 10 || 0);
