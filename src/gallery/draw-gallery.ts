import { AWKWARD, anEntry } from '../charts/awkward.fixture.ts';
import type { Sketch } from '../charts/series.fixture.ts';
import { MissingGlyph } from '../fonts/missing-glyph.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import { CHART_KINDS } from '../parse/published-files.ts';
import { drawnChart } from '../report/drawn-chart.ts';
import type { KeptDrawings } from '../report/kept-drawings.ts';
import type { OpenedSite } from '../report/open-site.ts';
import type { ChartId } from '../terms/ids.ts';
import { inEachOf, type Language, type Localized } from '../terms/language.ts';
import { dotsChart } from './dots.ts';
import type { Gallery, GalleryChart } from './gallery.ts';

/** All characters of the gallery, which the fonts of a report need not have. */
export const GALLERY_TEXT: string = JSON.stringify([AWKWARD, anEntry({ bases: [1, 1, 1, 1, 1, 1], items: [] }, 'waves').report, dotsChart('a' as ChartId, {}, {}, (text) => text)]);

/** Draws every kind over every awkward battery in each language, as the pages of `opened` draw their charts. */
export async function drawGallery(opened: OpenedSite, kept: KeptDrawings): Promise<Gallery> {
  return Promise.all(CHART_KINDS.map(async (kind) => ({
    kind,
    cases: await Promise.all(Object.entries(AWKWARD).map(async ([name, sketch], at) => {
      const id = `${kind}-${slugOf(name)}`;
      const charts = opened.site.report.languages.map((language) => drawCase(opened, kept, { id: `${id}-${language.id}`, kind, sketch, language, number: at + 1 }));
      return { name, id, charts: await Promise.all(charts) };
    })),
  })));
}

interface Case {
  readonly id: string;
  readonly kind: ChartEntry['kind'];
  readonly sketch: Sketch;
  readonly language: Language;
  readonly number: number;
}

const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');

async function drawCase({ site, fonts }: OpenedSite, kept: KeptDrawings, { id, kind, sketch, language, number }: Case): Promise<GalleryChart> {
  const { report, entry } = caseOf(site.report, kind, sketch, number);
  const chart = { ...entry, id: id as ChartId };
  try {
    return { id, language, shown: { report, chart, drawn: await drawnChart(report, chart, site.voice(language.id), fonts, kept) } };
  } catch (error) {
    if (error instanceof MissingGlyph) return { id, language, undrawn: error.message };
    throw error;
  }
}

/** The report that is shown, with the battery of a sketch in place of its own; its title is numbered, so that tables of one page differ in name. */
function caseOf(shown: Report, kind: ChartEntry['kind'], sketch: Sketch, number: number): { report: Report; entry: ChartEntry } {
  const inEach = (text: Localized<string>) => inEachOf(shown.languages, (lang) => text[lang] ?? Object.values(text)[0] ?? '');
  const numbered = (text: Localized<string>) => inEachOf(shown.languages, (lang) => `${inEach(text)[lang]} · ${number}`);
  const { report, entry } = anEntry(sketch, kind === 'spec' ? 'waves' : kind);
  const waves = report.waves.map((wave) => ({ ...wave, label: inEach(wave.label), shortLabel: inEach(wave.shortLabel) }));
  const batteries = report.batteries.map((battery) => ({
    ...battery, title: numbered(battery.title), measure: inEach(battery.measure), items: battery.items.map((item) => ({ ...item, wording: inEach(item.wording) })),
  }));
  const [{ title = {}, measure = {} } = {}] = batteries;
  return { report: { ...shown, waves, batteries }, entry: kind === 'spec' ? dotsChart(entry.id, title, measure, inEach) : entry };
}
