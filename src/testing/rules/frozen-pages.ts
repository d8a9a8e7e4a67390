import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, textBelow } from '../html-tree.ts';
import { targetOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, type Rule } from './rule.ts';

/** Everything that a release keeps stands byte by byte inside its page, under a notice, in the release's own style, and the page says its hash and where it stands today. */
export const frozenPages: Rule = (site) => [...site.files].filter((file) => /^v\/[^/]+\/(?!embed\/).*\/locked\.html$/.test(file)).flatMap((file) => {
  const page = site.pages.find((one) => `${one.path}locked.html` === file);
  return page ? faultsIn(site, page, site.textOf(file) ?? '') : [`/${file}: no page holds it`];
});

function faultsIn(site: SitePages, page: Page, locked: string): string[] {
  const fault = (wrong: boolean, message: string) => (wrong ? [faultAt(page, 'the frozen page', message)] : []);
  const ids = (id: string) => elementsOf(page.document).filter((one) => attributeOf(one, 'id') === id);
  const linksOf = (rel: string) => elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === rel).map((one) => attributeOf(one, 'href') ?? '');
  const styles = linksOf('stylesheet').map((href) => targetOf(site, page, href)?.file);
  const own = `${page.path.split('/').slice(0, 2).join('/')}/style.css`;
  return [
    ...fault(!page.html.includes(`<main id="main" tabindex="-1">${locked}</main>`), 'its main part does not hold what the release keeps, byte by byte'),
    ...fault(!page.html.includes(createHash('sha256').update(locked).digest('hex')), 'it does not say the hash of what it keeps'),
    ...fault(ids('adva-notice').length !== 1 || ids('adva-notice').some((one) => textBelow(one) === ''), 'there is no notice'),
    ...fault(page.html.indexOf('id="adva-notice"') > page.html.indexOf('<main'), 'the notice does not stand above it'),
    ...fault(styles.length !== 1 || styles[0] !== own, `its style is ${styles.join(', ') || 'missing'}, not ${own}`),
    ...fault(linksOf('canonical').length !== 1, 'it does not name one address as the one to be found'),
    ...[...locked.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].flatMap(([, address]) => fault(true, `${address} in it is not relative`)),
  ];
}
