import { join } from 'node:path';
import type { RenderedSpec } from '../charts/rendered-chart.ts';
import { renderedSpecOf } from '../charts/specs/rendered-spec.ts';
import { aMeasure, aSpecReport } from '../charts/specs/specs.fixture.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { someFonts } from '../fonts/fonts.fixture.ts';
import type { SpecChart } from '../model/report.ts';
import { openKeptDrawings } from '../report/kept-drawings.ts';
import { programDigest } from '../report/program-digest.ts';
import type { Lang } from '../terms/language.ts';

const kept = openKeptDrawings(join(process.cwd(), '.cache', 'specs'), programDigest(process.cwd()));

/** A specification of the tests as a page has it, with `alt` for its description; drawn once for all test files, and kept as a build keeps its charts. */
export async function keptSpecOf(chart: SpecChart, lang: Lang, alt?: string): Promise<RenderedSpec> {
  const { faces } = await someFonts();
  const fonts = faces.filter((face) => face.lang === lang && face.role === 'text').map(({ name, unicodeRange }) => `${name} ${unicodeRange}`);
  return renderedSpecOf(aSpecReport(), chart, alt, aVoice(lang), aMeasure(lang), { kept: (await kept).text, fonts });
}
