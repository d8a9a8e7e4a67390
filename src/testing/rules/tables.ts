import { ancestorsOf, attributeOf, childrenOf, elementsOf, isElement, textBelow, type Element } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** A table has a caption, a scope on every header, one header to each row, rows of equal length, and a named region to scroll in. */
export const tables = onEachPage((page) => elementsOf(page.document, 'table').flatMap((table) => {
  const captions = elementsOf(table, 'caption');
  const rows = elementsOf(table, 'tr').map((row) => childrenOf(row).filter(isElement));
  const width = rows[0]?.length ?? 0;
  const region = ancestorsOf(table).find((one) => attributeOf(one, 'tabindex') === '0');
  const isNamedRegion = region && (region.tagName === 'section' || attributeOf(region, 'role') === 'region') && (attributeOf(region, 'aria-label') ?? attributeOf(region, 'aria-labelledby'));
  return [
    ...(captions.length === 1 && captions.every((one) => textBelow(one) !== '') ? [] : [faultAt(page, table, 'a table without a caption')]),
    ...elementsOf(table, 'th').filter((one) => !['col', 'row', 'colgroup', 'rowgroup'].includes(attributeOf(one, 'scope') ?? '')).map((one) => faultAt(page, one, 'a header without a scope')),
    ...elementsOf(table, 'th').filter((one) => textBelow(one) === '').map((one) => faultAt(page, one, 'a header without words')),
    ...rows.filter((row) => !row.some((one) => one.tagName === 'th')).map((row) => faultAt(page, row[0] ?? table, 'a row without a header')),
    ...widthsOf(rows).flatMap((cells, at) => (cells === width ? [] : [faultAt(page, rows[at]?.[0] ?? table, `a row of ${cells} cells in a table of ${width}`)])),
    ...(isNamedRegion ? [] : [faultAt(page, table, 'a table outside a named region that can be scrolled by keyboard')]),
  ];
}));

/** Cells of each row, those counted that reach down from a row above. */
function widthsOf(rows: readonly (readonly Element[])[]): number[] {
  const reaching = new Array<number>(rows.length).fill(0);
  rows.forEach((row, at) => row.forEach((cell) => {
    const rowspan = Number(attributeOf(cell, 'rowspan') ?? 1);
    for (let below = at + 1; below < at + rowspan; below += 1) reaching[below] = (reaching[below] ?? 0) + 1;
  }));
  return rows.map((row, at) => row.length + (reaching[at] ?? 0));
}
