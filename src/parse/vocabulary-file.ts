import { z } from 'zod';
import { CLAIM_KINDS } from './published-files.ts';
import { text } from './shapes.ts';

type Wordable = Exclude<(typeof CLAIM_KINDS)[number], 'count-of-items' | 'stated-by-source'>;

/** Kinds of claim whose words a vocabulary lists: a count says what its `holds` says, the words of the source are its own. */
export const WORDABLE = CLAIM_KINDS.filter((kind): kind is Wordable => kind !== 'count-of-items' && kind !== 'stated-by-source');

const words = z.array(text);

const figures = z.strictObject({
  /** Words that state a share by themselves, such as "half". */
  shares: words,
  /** Number words that state a count where a word for respondents follows. */
  numbers: words,
  /** Words that make a share of two numbers: "one in five". */
  ratios: words,
  /** Words for respondents. */
  respondents: words,
  /** A number right after one of these words is not a figure: slides, names of standards. */
  exempt: words,
  /** Phrases with words of these lists that state no figure: "half a year". */
  otherUses: words,
  /** Letters that a language joins to the front of a word. */
  prefixes: words,
});

const evidence = z.strictObject({
  /** Words that say that figures were tested: "significant". */
  tested: words,
  /** Words that say that something changed or did not. */
  changes: words,
  /** What is measured: a change of it is evidence. */
  measures: words,
  /** Words for a part or the whole of some people, before the word for the people. */
  quantifiers: words,
  /** Quantifiers that ask as often as they state: a sentence that says of something that it is not known states nothing with them. */
  asking: words,
  /** The same after the word for the people. */
  quantifiersAfter: words,
  /** Words for respondents and members, in the forms that a quantifier takes. */
  people: words,
  /** Verbs of answering: after a quantifier they say by themselves that people are meant. */
  answering: words,
  /** Phrases that say by themselves how many people. */
  alone: words,
  /** Quantifiers that stand for what was named last: people, unless it is one of `things`. */
  pronouns: words,
  /** What is neither a measure nor respondents: the programme, its parts, other people. */
  things: words,
  /** Words that may stand between a quantifier and its people. */
  between: words,
  /** How many words of no list may stand there besides: adjectives, where a language puts them before the noun. */
  freeBetween: z.int().min(0).max(3),
  /** Words that begin another clause. */
  breaks: words,
  /** Prepositions that no quantifier reaches over. */
  prepositions: words,
  /** Words by which a clause asks, wishes or supposes, and states nothing. */
  unasserted: words,
  /** Phrases with words of these lists that are no evidence: "for the most part". */
  otherUses: words,
  /** What can be said in place of such words, for advice. */
  instead: z.strictObject({ tested: text, change: text, quantity: text }),
});

/** The words that fit each kind of claim, `…` for a few others between them. */
const claims = z.strictObject({
  ...(Object.fromEntries(WORDABLE.map((kind) => [kind, words.optional()])) as Record<Wordable, z.ZodOptional<typeof words>>),
  /** Items of a battery whose figures are the same in two waves. */
  equal: words.optional(),
  /** Words that fit no claim. */
  never: words.optional(),
  /** Words by which a sentence says that a difference may be chance. */
  hedges: words.optional(),
});

/** What words can say of figures: a kind of claim, that items are equal, or what may never be said. */
export type Saying = Wordable | 'equal' | 'never';
/** The words of one language for each of them. */
export type ClaimWords = Readonly<Partial<Record<Saying, readonly string[]>>>;

/** Where a sign stands that another should stand for: between letters, after a letter, between digits, with a space on both sides. */
export const SIGN_PLACES = ['between-letters', 'after-letter', 'between-digits', 'between-spaces', 'before-word'] as const;

const style = z.strictObject({
  /** Verbs and phrases that say that one thing made another. */
  causes: words,
  /** Signs that are typed for others, of quoting or of joining; letters are those of the language's script. */
  signs: z.array(z.strictObject({ is: text, where: z.enum(SIGN_PLACES), should: text, of: z.enum(['quotes', 'dashes']) })),
  /** How an abbreviation looks: in capitals, or with a sign before its last letter. */
  abbreviations: z.union([z.literal('capitals'), z.literal('none'), z.strictObject({ sign: text })]),
  /** Abbreviations that every reader of the language knows. */
  known: words,
});

/** `vocabulary/<lang>.yaml`: the words by which a language states figures and evidence, and those of claims. */
export const vocabularySchema = z.strictObject({ figures, evidence, claims: claims.optional(), style: style.optional() });

/** `content/<lang>/vocabulary.yaml`: what a report adds to it, or the whole of it for a language that Adva does not bring. */
export const ownVocabularySchema = z.strictObject({ figures: figures.partial().optional(), evidence: evidence.partial().optional(), claims: claims.optional(), style: style.partial().optional() });

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type OwnVocabulary = z.infer<typeof ownVocabularySchema>;

export type StyleWords = z.infer<typeof style>;

/** Advice on style for a language that says nothing of it: what holds in any. */
export const NO_STYLE: StyleWords = { causes: [], signs: [], abbreviations: 'none', known: [] };

/** The vocabulary of a language without words. */
export const NO_WORDS: Vocabulary = {
  figures: { shares: [], numbers: [], ratios: [], respondents: [], exempt: [], otherUses: [], prefixes: [] },
  evidence: {
    tested: [], changes: [], measures: [], quantifiers: [], asking: [], quantifiersAfter: [], people: [], answering: [], alone: [], pronouns: [], things: [],
    between: [], freeBetween: 0, breaks: [], prepositions: [], unasserted: [], otherUses: [],
    instead: { tested: 'clear', change: 'higher, lower', quantity: '<Value of="battery.item@wave"/>' },
  },
};

/** A vocabulary with a report's own words after its lists; what is no list is replaced. */
export function extendVocabulary(vocabulary: Vocabulary, own: OwnVocabulary): Vocabulary {
  const claimed = vocabulary.claims ?? own.claims;
  return {
    figures: extended(vocabulary.figures, own.figures), evidence: extended(vocabulary.evidence, own.evidence),
    ...(claimed && { claims: extended(vocabulary.claims ?? {}, own.claims) }),
    ...((vocabulary.style ?? own.style) && { style: extended(vocabulary.style ?? NO_STYLE, own.style) }),
  };
}

function extended<Group extends object>(group: Group, own: Partial<Group> = {}): Group {
  return Object.fromEntries(Object.entries({ ...own, ...group }).map(([key, value]) => {
    const added = own[key as keyof Group];
    return [key, Array.isArray(value) && Array.isArray(added) && value !== added ? [...value, ...added] : added ?? value];
  })) as Group;
}
