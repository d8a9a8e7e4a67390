import { parse, View, type LoggerInterface } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Dir } from '../terms/language.ts';
import { drawAnew, type KeptDrawing } from './kept-drawing.ts';
import { compile } from './vega-lite.ts';
import { BidiSvgRenderer } from './bidi-svg.ts';
import { buildSpec, type ChartInput } from './spec.ts';
import { mergeHairlines } from './merge-hairlines.ts';
import { slim, SvgTree, writeSvg, type SvgNode } from './svg-tree.ts';

/** A chart to render, and the ids in the page of what names it and of what describes it. */
export interface RenderInput extends ChartInput {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** A logger under which whatever Vega or Vega-Lite warns of is an error. */
export function strictLogger(): LoggerInterface {
  const refuse = (...reasons: readonly unknown[]): never => {
    // What was thrown inside a view comes through here; it must stay what it was.
    const thrown = reasons.find((reason) => reason instanceof Error);
    if (thrown) throw thrown;
    throw new Error(`Impossible: Vega warns: ${reasons.map(String).join(' ')}`);
  };
  const logger: LoggerInterface = {
    level: () => logger, error: refuse, warn: refuse, info: () => logger, debug: () => logger,
  } as LoggerInterface;
  return logger;
}

/**
 * The chart as slim SVG text for inlining: an image named and described by the page, its content hidden from assistive technology.
 * Colours are CSS variables, the font is the page's. The same input gives the same bytes; a warning of Vega is thrown.
 * Words, figures and measured widths all stand in the spec, so that it decides what `kept` has.
 */
export function renderChart(input: RenderInput, kept: KeptDrawing = drawAnew): Promise<string> {
  const spec = buildSpec(input);
  const { labelledBy, describedBy, voice: { dir } } = input;
  return kept(['chart', JSON.stringify(spec), dir, labelledBy, describedBy], () => drawSpec(spec, dir, { labelledBy, describedBy }));
}

async function drawSpec(vegaLite: TopLevelSpec, dir: Dir, { labelledBy, describedBy }: Pick<RenderInput, 'labelledBy' | 'describedBy'>): Promise<string> {
  const logger = strictLogger();
  const { spec } = compile(vegaLite, { logger });
  const view = new View(parse(spec), { renderer: 'none', logger });
  try {
    await view.runAsync();
    const painted = new SvgTree();
    new BidiSvgRenderer(dir).mark(painted, view.scenegraph().root);
    const content: SvgNode = { tag: 'g', attributes: { 'aria-hidden': 'true' }, children: mergeHairlines(slim(painted.root)), text: '' };
    const [width, height] = [String(view.width()), String(view.height())];
    return writeSvg({
      tag: 'svg', text: '', children: [content],
      attributes: {
        role: 'img', 'aria-labelledby': labelledBy, 'aria-describedby': describedBy,
        direction: 'ltr', width, height, viewBox: `0 0 ${width} ${height}`,
      },
    });
  } finally {
    view.finalize();
  }
}
