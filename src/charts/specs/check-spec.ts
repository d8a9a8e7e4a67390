import type { LoggerInterface } from 'vega';
import type { Voice } from '../../i18n/voice.ts';
import type { Report, SpecChart } from '../../model/report.ts';
import { mapJson } from '../../parse/json.ts';
import { batteryDataOf } from '../../parse/spec-file.ts';
import type { YamlFile } from '../../parse/read-yaml.ts';
import { diagnostic, type Diagnostic } from '../../terms/diagnostic.ts';
import { adviseNearest, nearestOf } from '../../terms/nearest.ts';
import { phrase, type Detail } from '../../terms/phrase.ts';
import { drawSpec } from './draw-spec.ts';
import { isRepeated, placeOfField } from './nameless-fields.ts';
import { remoteReferencesOf, unsteadyExpressionsOf } from './remote.ts';
import { specInputOf } from './rendered-spec.ts';
import { RemoteImage } from './spec-renderer.ts';
import { specIn } from './spec-source.ts';
import { slipsOf, type Slip } from './validate.ts';

type Places = Pick<YamlFile<unknown>, 'at' | 'atKey' | 'file'>;

/** How many known names or values a message lists. */
const LISTED = 24;

/**
 * The most bytes that a drawing may take of its page, both widths together. Every reader of the page loads and lays out all of it, in whatever view: so
 * much markup is some 2,500 marks and 10 to 15 kB as a server sends it, as much as the words of the page. Pictures count with their bytes.
 */
const MOST_BYTES = 150_000;

/**
 * Everything that keeps a chart's specification from being drawn: what loads, what changes, what is not Vega-Lite, what Vega warns of, what cannot be
 * told in words. It is tried out in each of `voices`, since texts and expressions may differ between languages.
 */
export async function checkSpec(report: Pick<Report, 'waves' | 'batteries' | 'languages'>, chart: SpecChart, places: Places, voices: readonly Voice[]): Promise<Diagnostic[]> {
  const found = [
    ...remoteReferencesOf(chart.spec, chart.images).map(({ path, ...details }) => diagnostic('SPEC_REMOTE', places.at(path), details)),
    ...unsteadyExpressionsOf(chart.spec).map(({ path, actual }) => diagnostic('SPEC_UNSTEADY', places.at(path), { actual })),
  ];
  if (found.length > 0) return found;
  const told = new Map<string, Diagnostic>();
  for (const voice of voices) {
    const plain = mapJson(specIn(chart.spec, voice.lang, report.languages.map(({ id }) => id), () => []), (node, path) => (batteryDataOf(node, path) ? { values: [] } : node));
    const slips = slipsOf(plain).map((slip) => slipDiagnostic(slip, places));
    for (const one of slips.length > 0 ? slips : await tryOut(report, chart, places, voice)) told.set(JSON.stringify(one), one);
  }
  return [...told.values()];
}

function slipDiagnostic(slip: Slip, places: Places): Diagnostic {
  switch (slip.kind) {
    case 'unknown': return diagnostic('SPEC_INVALID', places.atKey(slip.path), {
      detail: phrase('key-not-known', { key: slip.key }), repair: adviseNearest(slip.key, nearestOf(slip.key, slip.known) === undefined ? slip.known.slice(0, LISTED) : slip.known),
    });
    case 'missing': return diagnostic('SPEC_INVALID', places.at(slip.path), { detail: phrase('key-is-missing', { key: slip.key }), repair: phrase('add-it', { entry: `${slip.key}: …` }) });
    case 'wrong': {
      const expected = slip.expected.slice(0, LISTED);
      const one = expected.length > 1 ? phrase('one-of', { names: expected }) : expected;
      return diagnostic('SPEC_INVALID', places.at(slip.path), { detail: phrase('key-must-be', { key: slip.path.length > 0 ? String(slip.path.at(-1)) : phrase('the-file'), expected: one }), repair: phrase(slip.choices.length > 0 ? 'write-one-of-these' : 'write-like-that') });
    }
  }
}

/** Draws the specification without fonts, to hear what Vega-Lite and Vega say of it and to see what it shows. */
async function tryOut(report: Pick<Report, 'waves' | 'batteries' | 'languages'>, chart: SpecChart, places: Places, voice: Voice): Promise<Diagnostic[]> {
  const heard = new Set<string>();
  const invalid = (detail: Detail) => diagnostic('SPEC_INVALID', chart.place, { detail, repair: phrase('change-until-drawn') });
  const roughly = (text: string, { size }: { readonly size: number }) => text.length * size * 0.55;
  try {
    const input = { ...specInputOf(report, chart, voice, roughly, listening(heard)), fitted: false };
    const drawn = await drawSpec(input, 'wide');
    const phone = await drawSpec(input, 'phone');
    const warned = [...heard].map((words) => invalid(words.replace(/\.$/, '')));
    warned.push(...(report.languages.length > 1 ? [...new Set([...drawn.nameless, ...phone.nameless])] : []).map((field) => untitled(report, chart, places, field)));
    const bytes = Buffer.byteLength(drawn.svg + phone.svg);
    if (bytes > MOST_BYTES) warned.push(diagnostic('SPEC_HEAVY', places.at([]), { actual: chart.id, detail: kilobytes(bytes), expected: kilobytes(MOST_BYTES) }));
    if (warned.length > 0 || chart.alt || drawn.describable) return warned;
    return [diagnostic('SPEC_UNDESCRIBED', chart.place, { actual: chart.id, repair: `alt: {${report.languages.map(({ id }) => `${id}: …`).join(', ')}}` })];
  } catch (error) {
    if (error instanceof RemoteImage) return [diagnostic('SPEC_REMOTE', chart.place, { actual: error.url, detail: phrase('a-picture-is-loaded'), repair: phrase('put-picture-into-folder') })];
    if (!(error instanceof Error) || error.message.startsWith('Impossible')) throw error;
    return [invalid(error.message.split('\n')[0]?.replace(/\.$/, '') ?? phrase('vega-cannot-draw'))];
  }
}

function untitled({ languages }: Pick<Report, 'languages'>, { spec }: SpecChart, places: Places, field: string): Diagnostic {
  const path = placeOfField(spec, field);
  const words = `{${languages.map(({ id }) => `${id}: …`).join(', ')}}`;
  return diagnostic('SPEC_FIELD_UNTITLED', places.at(path), {
    actual: field, repair: phrase(isRepeated(path) ? 'title-at-top' : 'title-where-drawn', { title: `title: ${words}`, entry: `usermeta: {titles: {${JSON.stringify(field)}: ${words}}}` }),
  });
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

function listening(heard: Set<string>): LoggerInterface {
  const hear = (...words: readonly unknown[]) => {
    heard.add(words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: hear, warn: hear, info: () => logger, debug: () => logger } as unknown as LoggerInterface;
  return logger;
}
