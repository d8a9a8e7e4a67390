import { expect, it } from 'vitest';
import { EMBED_SCRIPT } from './embed-script.ts';
import { FORWARD_SCRIPT } from './forward-script.ts';
import { RESIZE_SCRIPT } from './resize-script.ts';

it.each([['in a frame', EMBED_SCRIPT], ['at a short address', FORWARD_SCRIPT], ['for hosts', RESIZE_SCRIPT]])('the script %s is a script of less than a kilobyte that evaluates no text', (_where, script) => {
  expect(() => new Function(script)).not.toThrow();
  expect(new TextEncoder().encode(script).length).toBeLessThan(1000);
  expect(script).not.toMatch(/\beval\b|\bFunction\b|innerHTML|document\.write/);
});

/** Where a browser with these languages is led from a page that names `links`. */
function ledTo(languages: readonly string[], links: readonly string[]): string {
  let to = '';
  const anchors = links.map((hreflang) => ({ hreflang, href: `/${hreflang}/` }));
  const location = { hash: '#a', replace: (href: string) => { to = href; } };
  new Function('document', 'navigator', 'location', FORWARD_SCRIPT)({ querySelectorAll: () => anchors }, { languages, language: languages[0] }, location);
  return to;
}

it('leads on to the first language asked for, by its region where the page tells regions apart, else to the first of all', () => {
  expect([ledTo(['en-GB', 'he'], ['he', 'en']), ledTo(['de', 'en-US'], ['he', 'en']), ledTo(['fr'], ['he', 'en']), ledTo(['pt-br'], ['pt-PT', 'pt-BR']), ledTo(['pt'], ['he', 'pt-PT'])]).toEqual([
    '/en/#a', '/en/#a', '/he/#a', '/pt-BR/#a', '/pt-PT/#a']);
});
