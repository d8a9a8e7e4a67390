import type { ChartDownload } from '../report/site.ts';

/** What a link says of the file it leads to. */
export const MIME_TYPES: Readonly<Record<ChartDownload['format'], string>> = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml', png: 'image/png' };

/** Bytes in whole kilobytes, at least one. */
export function kilobytesOf(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}
