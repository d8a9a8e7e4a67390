/** What vega-embed finds in the place of Vega-Lite, which has done its work at build, and of Vega's themes, whose place the page's style has. */
export const version = '0.0.0';

export function compile(): never {
  throw new Error('Impossible: a page compiles Vega-Lite');
}
