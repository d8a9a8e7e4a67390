import type { Addresses } from '../addresses/addresses.ts';
import { pageWordsOf, recordOf, type Report } from '../model/report.ts';
import { linesOf, type Line } from '../parse/words.ts';
import type { ClaimId } from '../terms/ids.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { firstSayingsOf } from './notes-of.ts';
import { claimAnchor } from './render-line.ts';

/** Where the words of a claim are read: in the finding that makes it, else on the first page that says it; undefined where only links do. */
export function claimAddressOf(report: Report, addresses: Addresses, lang: Lang, id: ClaimId): string | undefined {
  const says = (lines: Iterable<Line>) => [...firstSayingsOf(lines).values()].includes(id);
  const { finding } = recordOf(report.claims, id);
  const words = textOf(lang, recordOf(report.findings, finding).words);
  if (says([words.sentence, ...linesOf(words.basis), ...linesOf(words.limits)])) return `${addresses.finding(lang, finding)}#${claimAnchor(id)}`;
  const page = firstPages(report, lang).get(id);
  return page && addresses.page(lang, page, claimAnchor(id));
}

/** The first page that says each claim. A report never changes, and is asked for every claim. */
const known = new WeakMap<Report, Map<Lang, ReadonlyMap<ClaimId, string>>>();

function firstPages(report: Report, lang: Lang): ReadonlyMap<ClaimId, string> {
  const inLanguages = known.get(report) ?? new Map<Lang, ReadonlyMap<ClaimId, string>>();
  known.set(report, inLanguages);
  const pages = ['home', ...report.parts.flatMap((part) => part.pages)].toReversed();
  const first = inLanguages.get(lang) ?? new Map(pages.flatMap((name) => {
    const { summary, blocks } = textOf(lang, pageWordsOf(report, name));
    return [...firstSayingsOf([summary, ...linesOf(blocks)]).values()].map((claim) => [claim, name] as const);
  }));
  inLanguages.set(lang, first);
  return first;
}
