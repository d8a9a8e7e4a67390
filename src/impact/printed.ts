import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { figureOf } from '../model/figure.ts';
import { pointsBetween } from '../model/points.ts';
import { batteryInWaveOf, cellOf, type Report } from '../model/report.ts';
import type { ItemRef, ValueRef } from '../parse/value-ref.ts';
import type { Inline, Line } from '../parse/words.ts';
import type { WaveId } from '../terms/ids.ts';
import { formatReference } from '../words/figure-text.ts';

/** What a reference prints, or undefined where the report has no such value. */
export function printedValue(report: Report, voice: Voice, ref: ValueRef): string | undefined {
  if (ref.kind === 'cell' && !cellOf(report, ref.battery, ref.item, ref.wave)) return undefined;
  if (ref.kind === 'base' && !batteryInWaveOf(report, ref.battery, ref.wave)) return undefined;
  return formatReference(voice, report, ref);
}

function printedPoints(report: Report, voice: Voice, item: ItemRef, from: WaveId, to: WaveId): string | undefined {
  const [first, last] = [from, to].map((wave) => figureOf(cellOf(report, item.battery, item.item, wave)));
  const points = pointsBetween(first, last);
  return points && isolateLtr(voice.signed(points.printed));
}

/** What a node of words prints of the data by itself; undefined for words, and where the report has no such value. */
export function printedFigure(report: Report, voice: Voice, node: Inline): string | undefined {
  if (node.kind === 'value') return printedValue(report, voice, node.ref);
  return node.kind === 'change' ? printedPoints(report, voice, node.item, node.from, node.to) : undefined;
}

/** A line as plain text, also where a value that it prints is not there. */
export function plainLine(report: Report, voice: Voice, line: Line): string {
  return line.map((node): string => {
    switch (node.kind) {
      case 'text': return node.text;
      case 'value': case 'change': return printedFigure(report, voice, node) ?? voice.say('dataset.absent');
      case 'stated': return voice.quoted(plainLine(report, voice, node.children));
      case 'note': case 'cite': return '';
      default: return plainLine(report, voice, node.children);
    }
  }).join('');
}
