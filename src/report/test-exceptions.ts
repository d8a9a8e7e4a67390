/** Tools and rules that tests hold pages to. */
export type TestTool = 'axe-core' | 'html-validate' | 'Nu Html Checker' | 'WCAG';

/** What a test finds on pages and lets stand. The accessibility statement shows each with its reason, the string `accessibility.let.<id>`. */
export interface TestException {
  readonly id: string;
  readonly tool: TestTool;
  /** The rule by its id, or how the message begins. */
  readonly rule: string;
  /** The pages, by their paths below the base; all where it is absent. */
  readonly pages?: RegExp;
  /** The places of a page, as the tool names them; all where it is absent. */
  readonly places?: RegExp;
}

/** Everything that is let stand; tests look nowhere else. */
export const TEST_EXCEPTIONS: readonly TestException[] = [
  { id: 'container-queries', tool: 'Nu Html Checker', rule: 'CSS: Unrecognized at-rule “@container”' },
  { id: 'container-type', tool: 'Nu Html Checker', rule: 'CSS: “container-type”: Property “container-type” doesn\'t exist.' },
  { id: 'anchor-positions', tool: 'Nu Html Checker', rule: 'CSS: “position-' },
  { id: 'svg-lang', tool: 'Nu Html Checker', rule: 'Attribute “lang” not allowed on element “svg” at this point.', pages: /\.svg$/ },
  { id: 'paint-order', tool: 'Nu Html Checker', rule: 'CSS: “paint-order”: Property “paint-order” doesn\'t exist.' },
  { id: 'long-titles', tool: 'html-validate', rule: 'long-title', pages: /^(?:embed|v)\// },
  { id: 'list-heads', tool: 'axe-core', rule: 'p-as-heading', places: /\.phone-matrix|\.body-name|\.printed-sentence/ },
  { id: 'focused-drawing', tool: 'axe-core', rule: 'focus-order-semantics', places: /\.live/ },
  { id: 'kept-drawings', tool: 'WCAG', rule: '1.4.12', pages: /^v\// },
];

/** True where what a tool says of a place of a page is let stand; `says` is the id of its rule, or its message. */
export function isLetStand(tool: TestTool, says: string, path: string, place = ''): boolean {
  return TEST_EXCEPTIONS.some((one) => one.tool === tool && says.startsWith(one.rule) && (one.pages?.test(path) ?? true) && (one.places?.test(place) ?? true));
}
