import { isolate, isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { datasetNameOf } from '../tables/dataset-records.ts';
import { textOf } from '../terms/language.ts';
import type { Place } from '../terms/place.ts';
import type { Impact, PrintedChange, TouchedClaim, TouchedFinding, TouchedSentence } from './impact.ts';
import { plainLine } from './printed.ts';
import { lineIn } from './terminal-line.ts';

/** An impact for a person at a terminal: claims first, since a false one stops the build, then findings, sentences, charts, downloads. */
export function formatImpact(report: Report, impact: Impact, [older, newer]: readonly [WaveVersion, WaveVersion], voice: Voice): string[] {
  const { claims, findings, sentences, charts, downloads } = impact;
  const line = lineIn(voice);
  const heading = (key: string, count: number) => ['', line(0, voice.say(`impact.${key}`, { count }))];
  return [
    line(0, voice.say('impact.title', { now: isolate(datasetNameOf(newer)), before: isolate(datasetNameOf(older)) })),
    ...heading('claims', claims.length), ...claims.flatMap((one) => claimLines(one, voice)),
    ...heading('findings', findings.length), ...findings.map((one) => line(1, findingWords(report, one, voice))),
    ...heading('sentences', sentences.length), ...sentences.flatMap((one) => sentenceLines(one, voice)),
    ...heading('charts', charts.length), ...charts.map((id) => line(1, isolate(id))),
    ...heading('downloads', downloads.length), ...downloads.map((path) => line(1, isolate(path))),
  ];
}

/** As editors open it. */
const placeOf = ({ file, line, column }: Place) => isolate(`${file}:${line}:${column}`);

function claimLines({ claim, fate, before, now, places }: TouchedClaim, voice: Voice): string[] {
  const line = lineIn(voice);
  const points = (margin: number | undefined) => (margin === undefined ? voice.say('impact.unknown') : isolateLtr(voice.decimal(100 * margin, 1)));
  return [
    line(1, voice.say('impact.claim', { claim: isolate(claim), fate: voice.say(`impact.fate.${fate}`) })),
    ...(before === undefined && now === undefined ? [] : [line(2, voice.say('impact.margin', { before: points(before), now: points(now) }))]),
    ...places.map((place) => line(2, placeOf(place))),
  ];
}

function findingWords(report: Report, { finding, reasons }: TouchedFinding, voice: Voice): string {
  const { number, words } = recordOf(report.findings, finding);
  const title = plainLine(report, voice, textOf(voice.lang, words).title);
  return voice.say('impact.finding', { number, title: isolate(title), reasons: voice.list(reasons.map((one) => voice.say(`impact.reason.${one}`))) });
}

function sentenceLines({ place, text, figures }: TouchedSentence, voice: Voice): string[] {
  const line = lineIn(voice);
  const side = (printed: PrintedChange['before']) => isolate(printed ?? voice.say('dataset.absent'));
  return [
    line(1, voice.say('impact.line', { place: placeOf(place), text: isolate(text) })),
    ...figures.map(({ before, now }) => line(2, voice.say('versions.sides', { before: side(before), now: side(now) }))),
  ];
}
