import { ENGLISH } from '../i18n/language.fixture.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import { FLAGS } from '../model/figure.ts';

const said = (group: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [`${group}.${name}`, name]));

/** A voice that says most strings by the last part of their key. */
export const KEYS: Voice = createVoice(ENGLISH, {
  ...said('table', ['item', 'wave', 'percent', 'count', 'base', 'flag', 'waves', 'respondents', 'version', 'date', 'label', 'batteries', 'battery', 'sources', 'size', 'constants', 'measure', 'slide', 'difference', 'adjusted-p', 'verdict']),
  ...said('data', ['sources']),
  ...said('methods', ['level', 'z', 'alpha', 'hidden', 'countsOnly', 'small', 'presented', 'narrow', 'wide', 'relative', 'families']),
  ...said('flag', FLAGS),
  ...said('chart.verdict', ['apart', 'chance', 'untested']),
  ...said('spec.mark', ['bar']), 'spec.field.from': '{field} from', 'spec.field.to': '{field} to', 'spec.table.shown': '{shown} of {total}',
  ...said('missing', ['not-stated', 'not-asked', 'suppressed']),
  'table.none': '–', 'table.interval': '{level} interval', 'table.between': '{below} or {above}',
  'table.difference-interval': '{level} interval of the difference', 'table.points-range': '{low} to {high}', 'table.p-under': 'under {p}', 'table.by-counts': 'by counts {points}', 'chart.gap.in-wave': '{wave}: {gap}', 'chart.gap.not-stated': 'not stated', 'chart.gap.not-asked': 'not asked', 'chart.gap.suppressed': 'withheld', 'chart.count.one': '{count}', 'chart.count.two': '{low} or {high}',
  'base.of': 'out of {base}', 'base.not-stated': 'base not stated', 'base.not-asked': 'base not asked', 'base.suppressed': 'base withheld',
  'chart.count.one-of': '{count} of {base}', 'chart.count.two-of': '{low} or {high} of {base}', 'chart.gap.base-hidden': 'fewer than ten',
  'separator.comma': ', ', 'separator.semicolon': '; ',
  ...said('methods.family', ['comparisons', 'apart', 'p', 'adjusted', 'overlap', 'overlap-apart']), ...said('methods.smallest', ['caption', 'waves', 'bases', 'fall', 'fall-among', 'rise', 'rise-among', 'none']),
  'methods.smallest.between': '{from} to {to}', 'methods.example.shares': 'shares', 'methods.example.steps': 'steps', 'methods.example.by-counts': 'by counts', 'methods.example.p': 'p, {test}', 'methods.example.overlap': 'p, overlap',
  'methods.example.lead': '{item}, {battery}', 'methods.example.end': '{outcome} of {comparisons} at {alpha}', ...said('methods.presentation', ['review', 'show', 'note-complement', 'base', 'width', 'relative-width']),
  ...Object.fromEntries(['wilson', 'clopper-pearson', 'jeffreys', 'presentation', 'score', 'fisher'].map((name) => [`statistic.${name}.name`, name])),
  'dataNotes.veryWideInterval': '{percent} of {base}, {interval}',
  'data.cutOff': 'cut off', 'source.heading': 'slide {slide}', 'dataNotes.where': '{battery}, {wave}, slide {slide}',
  'dataNotes.misfit': '{percent} of {base}: {below} would be {belowPercent}, {above} would be {abovePercent}',
});
