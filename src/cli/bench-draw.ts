/** Draws each chart and picture of a report once, one after the other, and adds up what the drawing alone took. */
import { ENGLISH } from '../i18n/teller.ts';
import type { KeptDrawings } from '../report/kept-drawings.ts';
import { openSite } from '../report/open-site.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';

const cost = { wall: 0, cpu: 0, drawings: 0 };
const seen = new Set<string>();

/** Kept beside drawings: how works are cited, and fonts. */
const NO_DRAWINGS = new Set(['apa', 'font', 'font unpacked']);

/** Counts a drawing the first time that it is made. */
async function counted<T>(decides: readonly string[], draw: () => Promise<T>): Promise<T> {
  if (NO_DRAWINGS.has(decides[0] ?? '')) return draw();
  const key = JSON.stringify(decides);
  const [from, before] = [performance.now(), process.cpuUsage()];
  const drawn = await draw();
  const { user, system } = process.cpuUsage(before);
  if (!seen.has(key)) {
    cost.wall += (performance.now() - from) / 1000;
    cost.cpu += (user + system) / 1e6;
    cost.drawings += 1;
  }
  seen.add(key);
  return drawn;
}

const kept: KeptDrawings = { bytes: counted, text: counted };
const { opened, diagnostics, files } = await openSite(readSettings(process.env, process.cwd()), process.cwd(), { kept });
if (!opened) {
  reportProblems(diagnostics, files, ENGLISH);
  throw new Error('Impossible: an invented report is wrong');
}
const { report, chartFiles, findingFiles } = opened.site;
for (const { id: lang } of report.languages) {
  for (const { id } of report.charts) await chartFiles.png(lang, id);
  for (const { id } of report.findings) await findingFiles.card(lang, id);
}

/** What the drawing alone took. */
export const drawing = cost;
