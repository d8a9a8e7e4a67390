/** What a script may put on a page: styles that ask for it are kept in a page that has the script, though nothing there has it yet. */
export interface AddedNames {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  /** Custom properties that it reads. */
  readonly variables: readonly string[];
}

/** What the script of every page adds, and what browsers do: a reader opens what is folded. */
export const ADDED_BY_PAGE: AddedNames = { tags: [], classes: [], attributes: ['aria-pressed', 'data-theme', 'hidden', 'open'], variables: [] };

/** What the interactive view of a chart adds besides, Vega's drawing among it. */
export const ADDED_BY_VIEW: AddedNames = {
  tags: ['bdi', 'button', 'canvas', 'dd', 'div', 'dl', 'dt', 'fieldset', 'g', 'image', 'input', 'label', 'legend', 'line', 'p', 'path', 'rect', 'span', 'svg', 'text', 'title', 'tspan'],
  classes: ['drawing', 'live', 'num', 'ring', 'tip', 'tip-title', 'tool', 'visually-hidden', 'wave-picker'],
  attributes: ['aria-describedby', 'aria-hidden', 'aria-label', 'aria-pressed', 'checked', 'data-live', 'dir', 'disabled', 'hidden', 'id', 'popover', 'role', 'tabindex', 'type', 'value'],
  variables: ['--ink', '--layout', '--paper', '--soft'],
};

/** Where a page offers the interactive view of a chart, and the address of what that is made of. */
export const VIEW_MARK = / data-view="([^"]+)"/g;
