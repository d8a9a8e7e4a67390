import { parse, View, type LoggerInterface } from 'vega';
import { compile } from './vega-lite.ts';
import { BidiSvgRenderer } from './bidi-svg.ts';
import { buildSpec, type ChartInput } from './spec.ts';
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
 */
export async function renderChart(input: RenderInput): Promise<string> {
  const logger = strictLogger();
  const { spec } = compile(buildSpec(input), { logger });
  const view = new View(parse(spec), { renderer: 'none', logger });
  try {
    await view.runAsync();
    const painted = new SvgTree();
    new BidiSvgRenderer(input.voice.dir).mark(painted, view.scenegraph().root);
    const content: SvgNode = { tag: 'g', attributes: { 'aria-hidden': 'true' }, children: slim(painted.root), text: '' };
    const [width, height] = [String(view.width()), String(view.height())];
    return writeSvg({
      tag: 'svg', text: '', children: [content],
      attributes: {
        role: 'img', 'aria-labelledby': input.labelledBy, 'aria-describedby': input.describedBy,
        direction: 'ltr', width, height, viewBox: `0 0 ${width} ${height}`,
      },
    });
  } finally {
    view.finalize();
  }
}
