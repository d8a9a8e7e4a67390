import type { Addresses } from '../addresses/addresses.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Accepted } from '../model/exceptions.ts';
import { statementsSaying } from '../model/check-stated.ts';
import { otherByCounts, type Points } from '../model/points.ts';
import { recordOf, type Report } from '../model/report.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import type { Inline, Line, LinkTarget } from '../parse/words.ts';
import type { ClaimId, StatementId } from '../terms/ids.ts';
import { escapeHtml } from './escape-html.ts';
import { exceptionMarkHtml } from './exception-mark.ts';
import { markForeignRuns } from './foreign-runs.ts';
import { claimNumber, formatReference, pointsOf } from './figure-text.ts';

/** What a line of words is rendered with. */
export interface WordsContext {
  readonly report: Report;
  readonly voice: Voice;
  readonly addresses: Addresses;
  /** The page's notes in reading order; a note's number is its place here. */
  readonly notes: readonly Inline[];
  /** Values that carry the sign of a data note on this page, with what was accepted of them. */
  readonly flagged?: ReadonlyMap<Inline, readonly Accepted[]>;
  /** Claims whose figures stand on the page: their words are buttons that show them. */
  readonly claims: ReadonlySet<ClaimId>;
  /** The words that each claim is said with first on this page: they have its id. */
  readonly firstSayings?: ReadonlyMap<Inline, ClaimId>;
  /** The id that something named `id` has on this page; a page that holds several others tells them apart by it. */
  anchor(id: string): string;
}

/** A figure apart from the direction around it, never broken, as HTML: a number from left to right, one said in words as its words run. `value` names the value that it prints. */
export function numberHtml(text: string, value?: string): string {
  const names = `class="num"${/\p{L}/u.test(text) ? '' : ' dir="ltr"'}${value === undefined ? '' : ` data-value="${escapeHtml(value)}"`}`;
  return `<bdi ${names}>${escapeHtml(text)}</bdi>`;
}

/** The id of the words that a claim is said with first on a page. */
export function claimAnchor(claim: ClaimId): string {
  return `claim-${claim}`;
}

/** The id of what a claim rests on, on a page that shows it. */
export function claimFiguresId(claim: ClaimId): string {
  return `figures-${claim}`;
}

const NO_CLAIMS: ReadonlySet<ClaimId> = new Set();
const NO_SAYINGS: ReadonlyMap<Inline, ClaimId> = new Map();

/** A line of words as HTML without anything to press, for titles and inside links; it stands on a page as often as it likes. */
export function renderLabel(line: Line, context: WordsContext): string {
  return renderLine(line, { ...context, claims: NO_CLAIMS, firstSayings: NO_SAYINGS });
}

/** The heading of a section as HTML: nothing to press, but a place that links can lead to. */
export function renderHeading(line: Line, context: WordsContext): string {
  return renderLine(line, { ...context, claims: NO_CLAIMS });
}

/** A line of words as HTML; all text is escaped, so words can never become markup. */
export function renderLine(line: Line, context: WordsContext): string {
  return keptTogether(line, context).map(({ before = '', node, after = '' }) => {
    const html = renderInline(node, context);
    return before === '' && after === '' ? html : `<span class="kept">${escapeHtml(before)}${html}${escapeHtml(after)}</span>`;
  }).join('');
}

/** A node with letters and signs around it that may not part from it at the end of a line. */
interface Kept {
  readonly node: Inline;
  readonly before?: string;
  readonly after?: string;
}

/** A button is one box, beside which browsers break a line: what stands against it without a space is taken out of its text and kept with it. */
function keptTogether(line: Line, { claims }: WordsContext): Kept[] {
  const isButton = (at: number) => line[at]?.kind === 'claim' && claims.has((line[at] as Inline & { kind: 'claim' }).claim);
  const textAt = (at: number) => (line[at]?.kind === 'text' ? (line[at] as Inline & { kind: 'text' }).text : '');
  const leading = (at: number) => (isButton(at - 1) ? /^[^\s\p{L}\p{N}]*/u.exec(textAt(at))?.[0] ?? '' : '');
  const trailing = (at: number) => (isButton(at + 1) ? /\S*$/.exec(textAt(at).slice(leading(at).length))?.[0] ?? '' : '');
  return line.map((node, at): Kept => {
    if (isButton(at)) return { node, before: trailing(at - 1), after: leading(at + 1) };
    return node.kind === 'text' ? { node: { ...node, text: node.text.slice(leading(at).length, node.text.length - trailing(at).length) } } : { node };
  });
}

function renderInline(node: Inline, context: WordsContext): string {
  const { report, voice, addresses } = context;
  const inside = () => ('children' in node ? renderLine(node.children, context) : '');
  switch (node.kind) {
    case 'text': return markForeignRuns(node.text, voice.lang, report.languages);
    case 'strong': return `<strong>${inside()}</strong>`;
    case 'emphasis': return `<em>${inside()}</em>`;
    case 'link': return `<a href="${escapeHtml(hrefOf(node.target, context))}"${node.target.kind === 'outside' ? ' rel="external"' : ''}>${renderLabel(node.children, context)}</a>`;
    case 'value': return numberHtml(formatReference(voice, report, node.ref), formatValueRef(node.ref)) + exceptionMarkHtml(context.flagged?.get(node) ?? [], context);
    case 'change': return pointsWords(voice, pointsOf(report, node.item, node.from, node.to), (points) => numberHtml(points), escapeHtml);
    case 'claim': {
      const claim = escapeHtml(node.claim);
      const id = context.firstSayings?.has(node) ? ` id="${claimAnchor(node.claim)}"` : '';
      if (!context.claims.has(node.claim)) return `<span${id} data-claim="${claim}">${inside()}</span>`;
      const number = escapeHtml(claimNumber(voice, report, node.claim));
      return `<button type="button" class="claim"${id} popovertarget="${claimFiguresId(node.claim)}" data-claim="${claim}" data-number="${number}">${inside()}</button>`;
    }
    case 'stated': {
      const slide = escapeHtml(voice.say('source.slide', { slide: node.slide }));
      const href = escapeHtml(addresses.page(voice.lang, 'data', `slide-${node.slide}`));
      const stated = statementsSaying(report, voice.lang, node).map((one) => one.id).join(' ');
      return `<q class="stated">${escapeHtml(voice.quoted(SLOT)).replace(SLOT, () => inside())}</q> <a class="slide" href="${href}" data-statements="${escapeHtml(stated)}">${slide}</a>`;
    }
    case 'cite': return citeHtml(node.statements, context);
    case 'term': return `<a class="term" href="${escapeHtml(addresses.page(voice.lang, 'methods', `term-${node.term}`))}">${inside()}</a>`;
    case 'note': {
      const number = context.notes.indexOf(node) + 1;
      const label = escapeHtml(voice.say('note.reference', { number }));
      return `<sup class="note"><a id="${context.anchor(`note-ref-${number}`)}" href="#${context.anchor(`note-${number}`)}" aria-label="${label}">${escapeHtml(voice.number(number))}</a></sup>`;
    }
  }
}

/** Where words of ours come from: each slide of the statements that they tell again, once. */
function citeHtml(statements: readonly StatementId[], { report, voice, addresses }: WordsContext): string {
  const bySlide = Map.groupBy(statements, (id) => recordOf(report.statements, id).slide);
  return [...bySlide].map(([slide, ids]) => {
    const href = escapeHtml(addresses.page(voice.lang, 'data', `slide-${slide}`));
    return `<a class="slide" href="${href}" data-statements="${escapeHtml(ids.join(' '))}">${escapeHtml(voice.say('source.slide', { slide }))}</a>`;
  }).join(' ');
}

function hrefOf(target: LinkTarget, { addresses, voice }: WordsContext): string {
  if (target.kind === 'outside') return target.href;
  return target.kind === 'finding' ? addresses.finding(voice.lang, target.finding) : addresses.page(voice.lang, target.page, target.anchor);
}

/** A line of words as plain text for titles, attributes, feeds and cards: signed numbers isolated, notes left out. */
export function renderPlain(line: Line, context: Pick<WordsContext, 'report' | 'voice'>): string {
  const { report, voice } = context;
  return line.map((node): string => {
    switch (node.kind) {
      case 'text': return node.text;
      case 'value': return formatReference(voice, report, node.ref);
      case 'change': return formatPoints(voice, pointsOf(report, node.item, node.from, node.to));
      case 'stated': return voice.quoted(renderPlain(node.children, context));
      case 'note': case 'cite': return '';
      default: return renderPlain(node.children, context);
    }
  }).join('');
}

/** A difference in points as plain text, with what the counts of people give where that is another number. */
export function formatPoints(voice: Voice, points: Points): string {
  return pointsWords(voice, points, isolateLtr, (text) => text);
}

const SLOT = '\uE000';
const OTHER_SLOT = '\uE001';

/** A difference with its unit, and what the counts give where that is another; `wrap` goes around the numbers, `escape` around the words. */
function pointsWords(voice: Voice, points: Points, wrap: (points: string) => string, escape: (text: string) => string): string {
  const other = otherByCounts(points);
  const printed = voice.say('change.points', { points: SLOT, count: Math.abs(points.printed) });
  const words = other === undefined ? printed : voice.say('change.by-counts', { difference: printed, points: OTHER_SLOT });
  return escape(words).replace(SLOT, () => wrap(voice.signed(points.printed))).replace(OTHER_SLOT, () => wrap(voice.signed(other ?? 0)));
}
