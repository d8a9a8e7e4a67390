import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { inject, it } from 'vitest';
import { isLetStand } from '../report/test-exceptions.ts';
import { expectNone } from './expect-none.ts';
import { readSite } from './site-pages.ts';
import { withoutCopies } from './without-copies.ts';

const folder = inject('sites').plain;
const pages = withoutCopies(readSite(folder).pages);
const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // The one script is of the site's own origin and its name is its hash; integrity is asked of files from elsewhere.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
}));

it.each(pages)('/$path is valid HTML', async ({ path, html }) => {
  const report = await validator.validateString(html, join(folder, path));
  expectNone(report.results.flatMap(({ messages }) => messages.filter(({ ruleId }) => !isLetStand('html-validate', ruleId, path)).map(({ ruleId, message, selector, line, column }) => `/${path}:${line}:${column} ${ruleId}: ${message}, at ${selector ?? 'the page'}`)));
});
