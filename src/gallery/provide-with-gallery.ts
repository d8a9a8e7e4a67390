import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { KeptDrawings } from '../report/kept-drawings.ts';
import type { OpenedSite } from '../report/open-site.ts';
import { provideSite, type Site } from '../report/site.ts';
import { drawGallery } from './draw-gallery.ts';
import { provideGallery, type Gallery } from './gallery.ts';

/** Hands a site to its pages, and the gallery beside it; the gallery's charts are drawn when its page is first asked for, and have no files. */
export function provideWithGallery(opened: OpenedSite, kept: KeptDrawings): void {
  const { site } = opened;
  const drawings = new Map<string, RenderedChart>();
  let gallery: Promise<Gallery> | undefined;
  const withGallery: Site = {
    ...site,
    chart: (lang, id) => drawings.get(id) ?? site.chart(lang, id),
    chartFiles: { ...site.chartFiles, downloads: async (lang, id) => (drawings.has(id) ? [] : site.chartFiles.downloads(lang, id)) },
  };
  provideSite(withGallery);
  provideGallery(async () => {
    gallery ??= drawGallery(opened, kept);
    const charts = (await gallery).flatMap(({ cases }) => cases.flatMap((one) => one.charts));
    for (const { id, shown } of charts) if (shown) drawings.set(id, shown.drawn);
    return gallery;
  });
}
