import type { Voice } from '../i18n/voice.ts';
import { pointsOf } from '../words/figure-text.ts';
import { formatReference } from '../words/figure-text.ts';
import type { Report } from '../model/report.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { walkLine, type Line } from '../parse/words.ts';
import { formatPoints } from '../words/render-line.ts';

/** A figure that a line takes from the data: its name and what is printed. */
export interface UsedFigure {
  readonly name: string;
  readonly printed: string;
}

/** The figures of a line, in reading order, and the claims that its words carry. */
export function figuresOf(line: Line, report: Report, voice: Voice): UsedFigure[] {
  return [...walkLine(line)].flatMap((node): UsedFigure[] => {
    if (node.kind === 'value') return [{ name: formatValueRef(node.ref), printed: formatReference(voice, report, node.ref) }];
    if (node.kind === 'change') return [{ name: `${node.item.battery}.${node.item.item} ${node.from}..${node.to}`, printed: formatPoints(voice, pointsOf(report, node.item, node.from, node.to)) }];
    return node.kind === 'claim' ? [{ name: `claim ${node.claim}`, printed: '' }] : [];
  });
}
