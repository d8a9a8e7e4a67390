import type { Addresses } from '../addresses/addresses.ts';
import type { Voice } from '../i18n/voice.ts';
import { acceptedOf, exceptionAnchor, type Accepted } from '../model/exceptions.ts';
import type { Report } from '../model/report.ts';
import { walkLine, type Inline, type Line } from '../parse/words.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { escapeHtml } from './escape-html.ts';

/** The sign beside a value of which something was accepted, as HTML: a link to its data note that says what it is; nothing where nothing was. */
export function exceptionMarkHtml(accepted: readonly Accepted[], { voice, addresses }: { readonly voice: Voice; readonly addresses: Addresses }): string {
  const [first] = accepted;
  if (!first) return '';
  const what = voice.join(accepted.map(({ code }) => voice.say(`exception.label.${code}`)), 'semicolon');
  const href = addresses.page(voice.lang, 'data-notes', exceptionAnchor(first));
  return `<sup class="data-note"><a href="${escapeHtml(href)}" aria-label="${escapeHtml(voice.say('exception.mark', { what }))}">*</a></sup>`;
}

/**
 * The values in the words of a page that carry the sign: the first time that each is said where a link may stand. Inside a claim, a link or a term
 * no second link may stand.
 */
export function flaggedIn(report: Pick<Report, 'exceptions'>, lines: Iterable<Line>): Map<Inline, readonly Accepted[]> {
  const found = new Map<Inline, readonly Accepted[]>();
  const told = new Set<string>();
  for (const line of lines) {
    const closed = new Set([...walkLine(line)].filter(({ kind }) => kind === 'claim' || kind === 'link' || kind === 'term').flatMap((node) => [...walkLine([node])]));
    for (const node of walkLine(line)) {
      if (node.kind !== 'value' || node.ref.kind !== 'cell' || closed.has(node) || told.has(formatValueRef(node.ref))) continue;
      const accepted = acceptedOf(report, node.ref);
      if (accepted.length > 0) found.set(node, accepted);
      told.add(formatValueRef(node.ref));
    }
  }
  return found;
}
