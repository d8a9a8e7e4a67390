import type { LoggerInterface, Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import type { ChartLayout } from '../layout.ts';
import { compile } from '../vega-lite.ts';
import { fieldTitleOf, type Names } from './field-titles.ts';
import { foldSpec } from './fold-spec.ts';
import { houseConfig } from './house-config.ts';
import { dressMarks } from './house-marks.ts';
import { patchGuides, type Guides } from './patch-guides.ts';
import { turnSpec } from './reading-order.ts';
import { sizeSpec, type Fit } from './size-spec.ts';

/** A specification in one language that is to be drawn. */
export interface SpecInput {
  /** Vega-Lite, its texts in one language and its data inline. */
  readonly spec: JsonObject;
  readonly names: Names;
  readonly layout: ChartLayout;
}

/** A specification as Vega draws it, and as Vega-Lite takes it apart into single marks. */
export interface CompiledSpec {
  readonly vega: Spec;
  readonly normalized: JsonObject;
}

/** What the house decides for the whole, and what has no meaning in a picture that stands still. */
const DROPPED = ['autosize', 'padding', 'background', 'usermeta', 'description'];

/** Compiles a specification for a layout: folded, turned, sized, in the look of the house. What Vega-Lite warns of goes to `logger`. */
export function compileSpec({ spec, names, layout }: SpecInput, fit: Fit, guides: Guides, logger: LoggerInterface): CompiledSpec {
  const without = (group: JsonObject): JsonObject => Object.fromEntries(Object.entries(group).filter(([key]) => !DROPPED.includes(key)));
  const { config } = spec;
  const kept = without(isJsonObject(config) ? { ...spec, config: without(config) } : spec);
  const dressed = dressMarks(kept);
  const folded = layout === 'phone' ? foldSpec(dressed) : dressed;
  const sized = sizeSpec(names.voice.dir === 'rtl' ? turnSpec(folded) : folded, layout, fit);
  const { spec: vega, normalized } = compile(sized as unknown as TopLevelSpec, {
    logger, config: houseConfig(names.voice, layout), fieldTitle: (def) => fieldTitleOf(names, def as unknown as Json),
  });
  return { vega: patchGuides(vega as unknown as JsonObject, layout, guides, names.titles) as unknown as Spec, normalized: normalized as unknown as JsonObject };
}
