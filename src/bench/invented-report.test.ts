import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFiles, readProgramFiles } from '../report/load-report.ts';
import { inventedReport } from './invented-report.ts';
import type { Scale } from './scale.ts';

const ENGLISH = { strings: readFileSync('strings/en.yaml', 'utf8'), vocabulary: readFileSync('vocabulary/en.yaml', 'utf8') };
const invented = (scale: Scale) => inventedReport(scale, ENGLISH);
const FEW: Scale = { chapters: 4, findings: 6, charts: 8, waves: 3, languages: 2, seed: 1 };

describe('an invented report', () => {
  it.each<[string, Scale]>([
    ['of every kind of chart', FEW],
    ['of one of everything', { chapters: 1, findings: 1, charts: 1, waves: 1, languages: 1, seed: 2 }],
    ['of many waves and coined languages', { chapters: 3, findings: 5, charts: 2, waves: 12, languages: 4, seed: 3 }],
    ['without findings and charts', { chapters: 2, findings: 0, charts: 0, waves: 2, languages: 2, seed: 4 }],
  ])('%s passes every check', async (_, scale) => {
    const encoder = new TextEncoder();
    const { loaded, diagnostics } = await loadFiles(new Map([...invented(scale)].map(([file, text]) => [file, encoder.encode(text)])), await readProgramFiles(process.cwd()));
    expect(diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([]);
    expect(loaded && { chapters: loaded.report.chapters.length, findings: loaded.report.findings.length, charts: loaded.report.charts.length, waves: loaded.report.waves.length, languages: loaded.report.languages.length, seed: scale.seed }).toEqual(scale);
  });
  it('has the same bytes for the same seed', () => expect([...invented(FEW)]).toEqual([...invented(FEW)]));
  it('has other words and figures for another seed', () => {
    const [one, other] = [invented(FEW), invented({ ...FEW, seed: 2 })];
    for (const file of ['data/waves/season-1/1.0.0.yaml', 'content/he/chapters/chapter-1.mdx', 'content/en/findings/finding-1.mdx']) expect(other.get(file)).not.toBe(one.get(file));
  });
  it('keeps the words of a chapter where there are more chapters', () => {
    const text = (chapters: number) => inventedReport({ ...FEW, chapters, findings: chapters, charts: 0 }, ENGLISH).get('content/en/chapters/chapter-2.mdx');
    expect(text(8)).toBe(text(4));
  });
});
