import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../i18n/teller.ts';
import { aParsedReport } from '../model/parsed-report.fixture.ts';
import { confirmedOf, formatTranslated } from './pair-passages.ts';
import { formatStatus } from './format-status.ts';
import { behindOf, checkTranslations, translationStatus } from './translation-status.ts';

const chapter = (words: string) => `---\ntitle: a\nnav: b\nsummary: c\n---\n\n## A {#x}\n\n${words}\n`;
const HE = 'content/he/chapters/chapter.mdx';
const EN = 'content/en/chapters/chapter.mdx';
const asConfirmed = { [HE]: chapter('אחת.'), [EN]: chapter('One.') };
const confirmed = formatTranslated(Object.fromEntries(translationStatus(aParsedReport(asConfirmed)).map(({ path, pairs }) => [path, confirmedOf(pairs)])));
const statusWith = (hebrew: string, translated: string | undefined) => translationStatus(aParsedReport({ ...asConfirmed, [HE]: chapter(hebrew), 'content/en/translated.yaml': translated })).filter(({ path }) => path === 'chapters/chapter.mdx');

describe('a file that is behind its original', () => {
  const status = statusWith('אחת ועוד.\n\nשתיים.', confirmed);
  it('is warned of once, at its first passage that is', () => expect(checkTranslations(status).map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([`TRANSLATION_OUTDATED ${EN}:9`]));
  it('counts what is outdated and what is missing', () => expect(status.map(behindOf)).toEqual([2]));
  it('is listed passage by passage', () => expect(formatStatus(status, ENGLISH)).toEqual([`${EN}: 1 missing, 1 outdated, 3 up to date`, `  ${EN}:9 outdated, original ${HE}:9`, `  ${EN} missing, original ${HE}:11`]));
});

it('a translation that is up to date is not warned of', () => expect(checkTranslations(statusWith('אחת.', confirmed))).toEqual([]));
it('a translation that nobody has confirmed is not warned of', () => expect(checkTranslations(statusWith('אחת.', undefined))).toEqual([]));
