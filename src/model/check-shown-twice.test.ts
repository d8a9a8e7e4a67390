import { expect, it } from 'vitest';
import { checkShownTwice } from './check-shown-twice.ts';
import { aParsedReport } from './parsed-report.fixture.ts';
import type { Finding } from './report.ts';

const FRONT = '---\ntitle: a\nnav: b\nsummary: c\n---\n\n';
const told = (words: string, of: readonly Partial<Finding>[] = [], file = 'chapters/chapter') => checkShownTwice(aParsedReport({ [`content/en/${file}.mdx`]: words }), of as Finding[])
  .map(({ code, file: at, line, actual, expected }) => `${at}:${line} ${code} ${actual} ${expected}`);

it('tells what a page shows a second time, lists and asides included', () => expect(told(`${FRONT}<Quote id="q"/>\n\n<Quote id="r"/>\n\n<Aside>\n\n<Quote id="q" excerpt="a"/>\n\n</Aside>\n`)).toEqual([
  'content/en/chapters/chapter.mdx:13 SHOWN_TWICE <Quote id="q"/> line 7']));
it('lets a finding be named twice', () => expect(told(`${FRONT}<Finding id="cheering"/>\n\n<Finding id="cheering"/>\n`)).toEqual([]));
it('knows that a finding shows its chart and quotations by itself', () => {
  const words = '---\ntitle: a\nsentence: b\n---\n\n## A {#basis}\n\n<Chart id="c"/>\n\n## B {#limits}\n\n<Quote id="other"/>\n';
  expect(told(words, [{ id: 'cheering', chart: 'c', quotes: ['q'] } as unknown as Partial<Finding>], 'findings/cheering')).toEqual([
    'content/en/findings/cheering.mdx:8 SHOWN_TWICE <Chart id="c"/> data/findings/cheering.yaml']);
});
