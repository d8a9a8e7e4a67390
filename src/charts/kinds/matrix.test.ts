import { describe, expect, it } from 'vitest';
import { stripControls } from '../../i18n/isolate.ts';
import { aSeries } from '../awkward.fixture.ts';
import { heatStepOf } from '../heat.ts';
import { marksOf, textBoxesOf, type Box, type Mark } from '../read-svg.fixture.ts';
import { drawnCases, drawnSvg, measureOf } from '../rendering.fixture.ts';
import { TRUST } from '../series.fixture.ts';

const named = (one: { readonly item: string; readonly wave?: string | undefined }) => `${one.item}@${one.wave ?? ''}`;

describe.each(drawnCases(['matrix']))('matrix of $name, $lang, $layout', (drawn) => {
  const { dir, series } = drawn;
  const boxOf = ({ box }: Mark): Box => {
    if (!box) throw new Error('Impossible: a cell without a box');
    return box;
  };

  it('has a cell for each item and wave, coloured by its percentage', async () => {
    const cells = marksOf(await drawn.svg());
    const wanted = series.rows.flatMap(({ marks }) => marks.map((mark) => `${named(mark)} ${mark.kind === 'percent' ? `${mark.percent} var(--heat-${heatStepOf(mark.percent)})` : 'undefined var(--soft)'}`));
    expect(cells.map((cell) => `${named(cell)} ${cell.value} ${cell.colour}`).sort()).toEqual(wanted.sort());
  });

  it('writes in each cell its figure or why there is none', async () => {
    const svg = await drawn.svg();
    const texts = textBoxesOf(svg, measureOf(drawn.lang));
    for (const cell of marksOf(svg)) {
      const box = boxOf(cell);
      const inside = texts.filter((text) => text.left >= box.left && text.right <= box.right && text.top >= box.top && text.bottom <= box.bottom).map(({ what }) => stripControls(what)).join(' ');
      expect(inside).not.toBe('');
      if (cell.value !== undefined) expect(inside).toBe(`${cell.value}%`);
    }
  });

  it('leaves at least 2 px of paper between cells, and lets waves follow each other in reading direction', async () => {
    const cells = marksOf(await drawn.svg());
    for (const one of cells) for (const other of cells) {
      if (one === other) continue;
      const [a, b] = [boxOf(one), boxOf(other)];
      const apart = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
      expect(apart).toBeGreaterThanOrEqual(2);
    }
    for (const { marks } of series.rows) {
      const row = marks.flatMap((mark) => cells.filter((cell) => named(cell) === named(mark)).map(boxOf));
      row.slice(1).forEach((box, at) => {
        const before = row[at] as Box;
        if (Math.abs(box.top - before.top) < 1) expect(Math.sign(box.left - before.left)).toBe(dir === 'rtl' ? -1 : 1);
        else expect(box.top).toBeGreaterThan(before.top);
      });
    }
  });
});

it('runs waves from left to right in every language where the report says so', async () => {
  const { series } = aSeries(TRUST, 'matrix', 'he', { time: 'left-to-right' });
  const cells = marksOf(await drawnSvg(series, 'he', 'wide')).filter(({ item }) => item === 'item-1');
  expect(cells.sort((a, b) => (a.box?.left ?? 0) - (b.box?.left ?? 0)).map(({ wave }) => wave)).toEqual(['wave-1', 'wave-2', 'wave-3']);
});
