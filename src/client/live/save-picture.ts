import { pictureOf } from './picture.ts';

/** Pixels of a saved PNG for each px of the drawing. */
const SCALE = 2;

/** Saves the chart of a figure as it is shown now, with its title, measure, legend and source, to a file that looks the same anywhere. */
export async function savePicture(figure: HTMLElement, type: 'svg' | 'png', name: string): Promise<void> {
  const { svg, width, height } = await pictureOf(figure);
  const file = type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, width * SCALE, height * SCALE);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // The page's policy lets images come from data: only.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Impossible: no PNG'))), 'image/png'));
}
