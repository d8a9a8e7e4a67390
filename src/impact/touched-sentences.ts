import { sentencesOf } from '../i18n/sentences.ts';
import type { Voice } from '../i18n/voice.ts';
import type { LineOfReport } from '../model/lines-of-report.ts';
import type { Report } from '../model/report.ts';
import { walkLine, type Inline, type Line } from '../parse/words.ts';
import type { Lang } from '../terms/language.ts';
import type { PrintedChange, TouchedSentence } from './impact.ts';
import { plainLine, printedFigure } from './printed.ts';

/** The report by the older version and by the newer one. */
export interface Both {
  readonly before: Report;
  readonly now: Report;
}

/** The sentences of `lines` that print another figure by the newer version, each with what it prints. */
export function touchedSentences(lines: readonly LineOfReport[], both: Both, voice: (lang: Lang) => Voice): TouchedSentence[] {
  return lines.flatMap(({ lang, line, finding }) => sentencesIn(line, both, voice(lang)).map((one) => ({ ...one, lang, finding })));
}

function sentencesIn(line: Line, both: Both, voice: Voice): Omit<TouchedSentence, 'lang' | 'finding'>[] {
  let end = 0;
  const pieces = line.map((node) => {
    const start = end;
    end += plainLine(both.now, voice, [node]).length;
    return { start, changed: changedIn(node, both, voice) };
  });
  let at = 0;
  return sentencesOf(voice.lang, plainLine(both.now, voice, line)).flatMap((text) => {
    const [from, to] = [at, at += text.length];
    const changed = pieces.filter(({ start }) => start >= from && start < to).flatMap((one) => one.changed);
    const [first] = changed;
    return first ? [{ text: text.trim(), place: first.node.place, figures: changed.map((one) => one.printed) }] : [];
  });
}

function changedIn(node: Inline, { before, now }: Both, voice: Voice): { readonly node: Inline; readonly printed: PrintedChange }[] {
  if (node.kind === 'note') return [];
  return [...walkLine([node])].flatMap((inner) => {
    if (inner.kind !== 'value' && inner.kind !== 'change') return [];
    const printed = { before: printedFigure(before, voice, inner), now: printedFigure(now, voice, inner) };
    return printed.before === printed.now ? [] : [{ node: inner, printed }];
  });
}
