import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import { aBuilding } from '../model/parsed-report.fixture.ts';
import type { ClaimId } from '../terms/ids.ts';
import { claimAddressOf } from './claim-address.ts';

const SAID = '<Claim id="cheering-all">all</Claim>';
const finding = (words: string) => `---\ntitle: a\nsentence: b\n---\n\n## A {#basis}\n\n${words}\n\n## B {#limits}\n`;
const page = (words: string) => `---\ntitle: a\nnav: b\nsummary: c\n---\n\n${words}\n`;

function addressOf(inFinding: string, inChapter: string) {
  const texts = Object.fromEntries(['he', 'en'].flatMap((lang) => [[`content/${lang}/findings/cheering.mdx`, finding(inFinding)], [`content/${lang}/chapters/chapter.mdx`, page(inChapter)]]));
  const { report, diagnostics } = aBuilding(texts);
  if (!report) throw new Error(`Impossible: ${diagnostics[0]?.message}`);
  return claimAddressOf(report, createAddresses('/', undefined), 'en', 'cheering-all' as ClaimId);
}

describe('the words of a claim are read', () => {
  it('in the finding that makes it', () => expect(addressOf(SAID, SAID)).toBe('/en/findings/cheering/#claim-cheering-all'));
  it('else on the first page that says it', () => expect(addressOf('a', SAID)).toBe('/en/chapter/#claim-cheering-all'));
  it('nowhere where only links say it', () => expect(addressOf('a', `[${SAID}](page:home)`)).toBeUndefined());
});
