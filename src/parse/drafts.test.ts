import { describe, expect, it } from 'vitest';
import { aBuilding, aParsedReport, SMALL } from '../model/parsed-report.fixture.ts';
import { buildReport } from '../model/build-report.ts';
import { parseReport } from './parse-report.ts';
import type { FileSet } from './file-set.ts';

const REPORT = SMALL['data/report.yaml'] ?? '';
const encode = (texts: Readonly<Record<string, string | undefined>>): FileSet => new Map(Object.entries(texts).flatMap(([file, text]): [string, Uint8Array][] => (text === undefined ? [] : [[file, new TextEncoder().encode(text)]])));
const PAGE = SMALL['content/en/chapters/chapter.mdx'] ?? '';

/** The small report with a chapter more that is a draft; `words` are those of the draft. */
const withDraft = (words = PAGE, more: Readonly<Record<string, string>> = {}) => ({
  ...SMALL, 'data/report.yaml': `${REPORT.replace(/pages: \[chapter/, 'pages: [chapter, later')}drafts: [later]\n`,
  'content/he/chapters/later.mdx': words, 'content/en/chapters/later.mdx': words, ...more,
});
const codesIn = (files: Readonly<Record<string, string | undefined>>, areShown: boolean) => {
  const { parsed, diagnostics } = parseReport(encode(files), new Map(), areShown);
  return [...diagnostics, ...(parsed ? buildReport(parsed).diagnostics : [])].map(({ code, severity, file }) => `${severity} ${code} ${file}`);
};
const built = (files: Readonly<Record<string, string | undefined>>, areShown: boolean) => {
  const { parsed } = parseReport(encode(files), new Map(), areShown);
  if (!parsed) throw new Error('Impossible: not parsed');
  return buildReport(parsed).report;
};

describe('a chapter that is a draft', () => {
  it('is in the report of its writers, which knows it for a draft', () => {
    const report = built(withDraft(), true);
    expect(report?.chapters.map(({ id }) => id)).toContain('later');
    expect(report?.drafts).toEqual(['later']);
  });
  it('is in no other, and its words are not read', () => {
    const files = withDraft('no front matter, <Broken');
    expect(codesIn(files, false)).toEqual([]);
    expect(JSON.stringify(built(files, false))).not.toContain('later');
    expect([...parseReport(encode(files), new Map()).files.keys()].filter((file) => file.includes('later'))).toEqual([]);
  });
  it('may still be unwritten where it is shown', () => {
    expect(codesIn(withDraft(PAGE.replace(/^title: .*$/m, 'title: TODO a title')), true)).toEqual(['warning TEXT_UNWRITTEN content/he/chapters/later.mdx', 'warning TEXT_UNWRITTEN content/en/chapters/later.mdx']);
  });
  it.each([true, false])('may be named by nothing that is published (shown: %s)', (areShown) => {
    const linked = `${PAGE}\n[A link](page:later)\n`;
    const at = { 'content/he/chapters/chapter.mdx': linked, 'content/en/chapters/chapter.mdx': linked };
    expect(codesIn(withDraft(PAGE, at), areShown)).toEqual(['error DRAFT_REFERRED content/he/chapters/chapter.mdx', 'error DRAFT_REFERRED content/en/chapters/chapter.mdx']);
  });
  it('may be named by another draft', () => expect(codesIn(withDraft(`${PAGE}\n[A link](page:later)\n`), true)).toEqual([]));
});

describe('a finding that is a draft', () => {
  const record = SMALL['data/findings/cheering.yaml'] ?? '';
  const aside = { ...SMALL, 'data/report.yaml': `${REPORT.replace(/featured: \[.*\]/, 'featured: []')}drafts: [cheering]\n` };
  it('takes its claims with it', () => {
    const files = { ...aside, 'content/en/chapters/chapter.mdx': `${PAGE}\n<Claim id="${/claims:[^]*?id: ([\w-]+)/.exec(record)?.[1] ?? ''}">all</Claim>\n` };
    for (const areShown of [true, false]) expect(codesIn(files, areShown).filter((one) => one.includes('DRAFT'))).toEqual(['error DRAFT_REFERRED content/en/chapters/chapter.mdx']);
  });
  it('is left out even for its writers while its record says nothing', () => {
    const files = { ...aside, 'data/findings/cheering.yaml': record.replace(/^theme: .*$/m, 'theme: TODO') };
    expect(codesIn(files, true)).toContain('warning TEXT_UNWRITTEN data/findings/cheering.yaml');
    expect(built(files, true)?.findings).toEqual([]);
  });
});

it('an id among the drafts that is nothing is refused', () => {
  const { diagnostics } = aBuilding({ 'data/report.yaml': `${REPORT}drafts: [chaptr]\n` });
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([['REFERENCE_DANGLING', 'Did you mean chapter?']]);
  expect(aParsedReport().drafts.ids).toEqual([]);
});
