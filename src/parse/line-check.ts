import type { Diagnostic } from '../terms/diagnostic.ts';
import { createEvidenceCheck } from './check-evidence.ts';
import { createFigureCheck } from './check-figures.ts';
import { unwrittenInLine } from './unwritten.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import type { Line } from './words.ts';

/** Finds what a line of words may not say by itself: that it is still to be written, else figures typed by hand, and evidence that nothing is bound to. */
export type LineCheck = (line: Line) => Diagnostic[];

/** The check of one language's lines by its vocabulary. */
export function createLineCheck(vocabulary: Vocabulary): LineCheck {
  const [figures, evidence] = [createFigureCheck(vocabulary), createEvidenceCheck(vocabulary)];
  return (line) => {
    const unwritten = unwrittenInLine(line);
    return unwritten.length > 0 ? unwritten : [...figures(line), ...evidence(line)];
  };
}
