import { lettersOf, statementsSaying, textIn } from '../model/check-stated.ts';
import { recordOf, type Claim, type Report } from '../model/report.ts';
import type { Saying } from '../parse/vocabulary-file.ts';
import { walkLine } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { joined, phrase, type Phrase } from '../terms/phrase.ts';
import { betweenWaves, holdsOf, itemsBetween } from './between-waves.ts';
import { claimUsesOf, linesIn, type ClaimUse } from './claim-uses.ts';
import type { WordReader } from './claim-words.ts';

/** The claims that no words of the language carry; the words of the source may be quoted instead. */
export function unusedIn(report: Report, lang: Lang): Claim[] {
  const nodes = linesIn(report, lang).flatMap((line) => [...walkLine(line)]);
  const used = new Set(nodes.flatMap((node) => (node.kind === 'claim' ? [node.claim] : [])));
  const stated = new Set(nodes.flatMap((node) => (node.kind === 'stated' ? statementsSaying(report, lang, node).map((one) => one.id) : [])));
  return report.claims.filter(({ id, of }) => !used.has(id) && !('statement' in of && stated.has(of.statement)));
}

/** Words of the language that say something else than their claim; of claims in `untrue` that is told already. */
export function checkUses(report: Report, lang: Lang, reader: WordReader, untrue: ReadonlySet<string>): Diagnostic[] {
  return linesIn(report, lang).flatMap(claimUsesOf).filter(({ node }) => !untrue.has(node.claim)).flatMap((use) => checkUse(report, lang, reader, use));
}

function checkUse(report: Report, lang: Lang, reader: WordReader, { node, words, sentence }: ClaimUse): Diagnostic[] {
  const claim = recordOf(report.claims, node.claim);
  const told = (detail: Phrase, repair: Phrase) => [diagnostic('CLAIM_WORDING', node.place, { actual: words.replaceAll('\uFFFC', '…').trim(), claim: claim.id, expected: shownKind(claim), detail, repair })];
  if ('statement' in claim.of) {
    const text = textIn(lang, recordOf(report.statements, claim.of.statement));
    return ` ${lettersOf(text)} `.includes(` ${lettersOf(words)} `) ? [] : told(phrase('no-words-of-the-statement'), phrase('write-words-of', { statement: claim.of.statement, text }));
  }
  const { of } = claim;
  if ('count' in of && of.count > 1 && of.count < of.total && !showsCount(claim, node)) {
    return told(phrase('show-no-count'), phrase('write-number-as', { value: `<Value of="claim.${claim.id}"/>` }));
  }
  const { fit, needsHedge } = fittingFor(report, claim);
  const fitting = fit.flatMap((saying) => reader.wordsFor(saying));
  const choose = fitting.length === 0 ? phrase('list-words', { kinds: fit, file: `content/${lang}/vocabulary.yaml` }) : phrase('write-words-such-as', { words: fitting.slice(0, 4).map(quoted) });
  const sayings = reader.sayingsIn(words);
  const other = sayings.find(({ saying }) => !saying.some((one) => fit.includes(one)));
  if (sayings.length === 0) return told(phrase('say-nothing-of-it'), choose);
  if (other) return told(other.saying.includes('never') ? phrase('never-said-of-figures', { words: other.phrase }) : phrase('words-say', { words: other.phrase, kinds: joined('either', other.saying) }), choose);
  if (!needsHedge || reader.isHedged(sentence)) return [];
  return told(phrase('chance-not-said'), phrase('say-so-in-sentence', { words: [...reader.wordsFor('hedges').slice(0, 3), ...reader.wordsFor('no-clear-change').slice(0, 1)].map(quoted) }));
}

const quoted = (words: string) => phrase('quoted', { words });

function shownKind({ kind, of }: Claim): string {
  return 'count' in of ? `${kind} ${of.holds}` : kind;
}

function showsCount({ id }: Claim, node: ClaimUse['node']): boolean {
  return [...walkLine(node.children)].some((one) => one.kind === 'value' && one.ref.kind === 'claim' && one.ref.claim === id && one.ref.part === 'count');
}

const DIRECTIONS: Readonly<Record<'higher' | 'lower', { readonly sample: Saying; readonly clear: Saying }>> = {
  higher: { sample: 'higher-in-sample', clear: 'rose' }, lower: { sample: 'lower-in-sample', clear: 'fell' },
};

/** What the words of a claim may say, and whether their sentence must say that it may be chance. */
function fittingFor(report: Report, { kind, of }: Claim): { readonly fit: readonly Saying[]; readonly needsHedge: boolean } {
  const moving = 'count' in of ? of.holds : kind;
  if (moving === 'rose' || moving === 'fell') return { fit: [moving, moving === 'rose' ? 'higher-in-sample' : 'lower-in-sample'], needsHedge: false };
  const direction = moving === 'higher' || moving === 'higher-in-sample' ? 'higher' : moving === 'lower' || moving === 'lower-in-sample' ? 'lower' : undefined;
  if (!direction) return { fit: [moving as Saying], needsHedge: false };
  const { sample, clear } = DIRECTIONS[direction];
  const moved = 'count' in of ? itemsBetween(report, of).filter((one) => holdsOf(of.holds, one)) : 'item' in of ? [betweenWaves(report, of.item, of.from, of.to)] : [];
  const isClear = moved.length > 0 && moved.every((one) => one?.comparison?.distinguishable);
  return isClear ? { fit: [clear, sample], needsHedge: false } : { fit: [sample], needsHedge: true };
}
