import { diceOf, type Dice } from './dice.ts';
import { PHRASE_KEYS, speakerOf, type PhraseKey, type Tongue } from './tongue.ts';

/** Tags of languages whose words are coined of syllables; their reader strings and claims are the English ones. */
const TAGS = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'fi', 'cs', 'pl', 'hu', 'ro', 'tr', 'et', 'lt', 'sl', 'hr', 'sk', 'is'];
const SYLLABLES = ['va', 'lu', 'mo', 'ri', 'ka', 'ne', 'so', 'ti', 'pa', 'du', 'le', 'bo', 'mi', 'gu', 'za', 'fe'];
/** What the English phrases say with figures, in coined words. */
const WITH_SLOTS: Readonly<Partial<Record<PhraseKey, string>>> = {
  'part': '{w} {a}', 'wave': '{w} {a}', 'agree-now': '{w} {a} {w}, {b}.', 'agree-then': '{w} {a}, {w} {b}.', 'rose': '{w} {c} {w} {a}.', 'rose-words': 'rose', 'most': '{w} {c} {w}, {a}.', 'most-words': 'most',
  'basis': '{w} {b} {w}, {a} {w}.', 'limits': '{w} {c} {w}.', 'see-also': '{w} [{w}]({a}).', 'note': '{w} [{w}](page:data-notes).', 'respondents': '{w} {a} {w}.', 'contact': 'gardens@valley.example', 'measure': '% {w}',
};

/** The further languages of an invented report, by their order behind Hebrew and English. */
export function coinedTongue(order: number): Tongue {
  const id = TAGS[order];
  if (id === undefined) throw new Error(`Impossible: no more than ${TAGS.length} coined languages`);
  const dice = diceOf(order, 'tongue');
  const list = (length: number) => Array.from({ length }, () => words(dice, 2));
  const lists = { who: list(19), did: list(17), what: list(17), where: list(13), when: list(11) };
  const phrases = Object.fromEntries(PHRASE_KEYS.map((key) => [key, (WITH_SLOTS[key] ?? '{w}').replaceAll('{w}', () => words(dice, 2))])) as Tongue['phrases'];
  return {
    id, name: `${id} ${words(dice, 1)}`, dir: 'ltr', numbers: id, quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' }, phrases,
    ...speakerOf(lists, (who, what, where) => capital(`${who} ${what} ${where}`), ({ who, did, what, where, when }) => `${capital(who)} ${did} ${what} ${where} ${when}.`),
  };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Words of three or four syllables, which no list of English words has. */
function words(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => Array.from({ length: dice.between(3, 4) }, () => dice.pick(SYLLABLES)).join('')).join(' ');
}
