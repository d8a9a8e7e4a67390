import { describe, expect, inject, it } from 'vitest';
import { lettersOf } from '../model/check-stated.ts';
import { expectNone } from './expect-none.ts';
import { ancestorsOf, attributeOf, childrenOf, elementsOf, isElement, textBelow, type Element } from './html-tree.ts';
import { readSite } from './site-pages.ts';
import { readSlides, shortfall, wordsOf, type Slide } from './transcription/slides.ts';

const site = readSite(inject('sites').plain);
const page = site.pages.find(({ path }) => path === 'he/data/');
if (!page) throw new Error('The Hebrew data page is missing.');
const elements = elementsOf(page.document);
const slides = readSlides();

/** The part of the page that shows a slide's words. */
function sectionOf(slide: number): Element | undefined {
  const heading = elements.find((one) => attributeOf(one, 'id') === `slide-${slide}`);
  return heading && ancestorsOf(heading).find((one) => one.tagName === 'section');
}
const shownOn = (slide: number) => {
  const section = sectionOf(slide);
  return section ? textBelow(section) : '';
};

/** Rows of the page's tables: the item's wording, and what stands below each column. */
const rows = elements.filter((one) => one.tagName === 'table').flatMap((table) => {
  const [head, ...body] = elementsOf(table, 'tr');
  const columns = head ? childrenOf(head).filter(isElement).map(textBelow) : [];
  return body.map((row) => {
    const [item, ...cells] = childrenOf(row).filter(isElement).map(textBelow);
    return { item: lettersOf(item ?? ''), cells: cells.map((cell, at) => ({ column: columns[at + 1] ?? '', cell })) };
  });
});
const COLUMNS: Readonly<Record<string, string>> = { baseline: 'תחילת הפעילות', 'year-1': 'סוף תשפ״ג', 'year-2': 'סוף תשפ״ד' };

/** Rows whose item says what the source says, a sentence around the item left out. */
const rowsOf = (text: string) => rows.filter(({ item }) => item !== '' && lettersOf(text).includes(item));

describe.each(slides.filter(({ figures, statements, unfigured, quotations }) => figures.length + statements.length + unfigured.length + quotations.length > 0))('slide $slide on the Hebrew data page', (one: Slide) => {
  it('has a place of its own', () => expect(sectionOf(one.slide)).toBeDefined());

  // a value of which something was accepted ends in a sign
  it('shows every figure beside its wording and below its wave', () => {
    expectNone(one.figures.filter(({ text, series, percent }) => (
      !rowsOf(text).some(({ cells }) => cells.some(({ column, cell }) => column.startsWith(COLUMNS[series] ?? '?') && cell.replace(/\*$/, '') === `${percent}%`))
    )).map(({ text, series, percent }) => `slide ${one.slide}: ${text}, ${series}: ${percent}%`));
  });

  it('shows every statement', () => {
    const shown = wordsOf(shownOn(one.slide));
    expectNone(one.statements.flatMap((text) => shortfall(`slide ${one.slide}`, text, shown)));
  });

  it('shows every statement without a figure, and that its figure is not stated', () => {
    expectNone(one.unfigured.filter((text) => (
      !rows.some(({ item, cells }) => item === lettersOf(text) && cells.some(({ cell }) => cell.includes('לא צוין'))) && !lettersOf(shownOn(one.slide)).includes(lettersOf(text))
    )).map((text) => `slide ${one.slide}: ${text}`));
  });

  it('shows every quotation, letter by letter', () => {
    const shown = shownOn(one.slide);
    expectNone(one.quotations.filter((text) => !shown.includes(text)).map((text) => `slide ${one.slide}: ${text}`));
  });
});
