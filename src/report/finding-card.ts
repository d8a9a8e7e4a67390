import type { Fonts } from '../fonts/build-fonts.ts';
import type { Voice } from '../i18n/voice.ts';
import { cellOf, recordOf, type Finding, type Report } from '../model/report.ts';
import { findingCardSvg, type FindingCard } from '../pictures/finding-card.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { formatBase, formatReference } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** What the picture of a finding says in the language of the voice. */
export function findingCardOf(report: Report, finding: Finding, voice: Voice): FindingCard {
  const { lang, dir } = voice;
  const words = textOf(lang, finding.words);
  const plain = (line: typeof words.title) => renderPlain(line, { report, voice });
  return {
    kicker: voice.say('card.kicker', { report: textOf(lang, report.facts.shortTitle), finding: voice.say('finding.number', { number: finding.number }) }),
    sentence: plain(words.sentence), title: plain(words.title), carried: carriedOf(report, finding, voice), publisher: textOf(lang, report.facts.publisher.name), dir,
  };
}

function carriedOf(report: Report, { lead }: Finding, voice: Voice): FindingCard['carried'] {
  if (!lead) return { kind: 'none', text: voice.say('finding.qualitative'), restsOn: [] };
  const text = formatReference(voice, report, lead);
  const cell = lead.kind === 'cell' ? cellOf(report, lead.battery, lead.item, lead.wave) : undefined;
  const restsOn = cell ? [textOf(voice.lang, recordOf(report.waves, cell.wave).shortLabel), formatBase(voice, cell.base)] : [];
  return { kind: /\p{L}/u.test(text) ? 'words' : 'number', text, restsOn };
}

/** The picture in words, for readers who do not see it: its sentence, and its figure with what that rests on. */
export function cardWordsOf({ sentence, carried }: FindingCard, voice: Voice): string {
  if (carried.kind === 'none') return sentence;
  return voice.say('card.words', { sentence, figure: voice.join([carried.text, ...carried.restsOn], 'comma') });
}

/** The picture as SVG; what was drawn before is taken from `kept`. Refuses a character that no font has. */
export function drawnCard(card: FindingCard, lang: Lang, fonts: Fonts, kept: KeptDrawings): Promise<string> {
  const faces = fonts.faces.filter((face) => face.lang === lang).map(({ role, name, unicodeRange }) => `${role} ${name} ${unicodeRange}`);
  return kept.text(['card', JSON.stringify(card), ...faces], async () => findingCardSvg(card, textOf(lang, fonts.outlines)));
}
