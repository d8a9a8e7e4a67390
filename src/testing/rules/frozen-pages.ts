import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, textBelow } from '../html-tree.ts';
import { targetOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, type Rule } from './rule.ts';

/** Everything that a release keeps stands byte by byte inside its page, with a notice, in the release's own style; what does not stand in a frame says its hash and has the notice above it. */
export const frozenPages: Rule = (site) => [...site.files].filter((file) => /^v\/.*\/locked\.html$/.test(file)).flatMap((file) => {
  const page = site.pages.find((one) => `${one.path}locked.html` === file);
  return page ? faultsIn(site, page, site.textOf(file) ?? '') : [`/${file}: no page holds it`];
});

function faultsIn(site: SitePages, page: Page, locked: string): string[] {
  const fault = (wrong: boolean, message: string) => (wrong ? [faultAt(page, 'the frozen page', message)] : []);
  const [, release = '', frame = ''] = /^(v\/[^/]+\/)(embed\/)?/.exec(page.path) ?? [];
  const isFrame = frame !== '';
  const linksOf = (rel: string) => elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === rel).map((one) => attributeOf(one, 'href') ?? '');
  const styles = linksOf('stylesheet').map((href) => targetOf(site, page, href)?.file);
  const notices = elementsOf(page.document).filter((one) => attributeOf(one, 'id') === (isFrame ? 'adva-foot' : 'adva-notice'));
  return [
    ...fault(!page.html.includes(isFrame ? locked : `<main id="main" tabindex="-1">${locked}</main>`), 'it does not hold what the release keeps, byte by byte and nothing beside it'),
    ...fault(!isFrame && !page.html.includes(createHash('sha256').update(locked).digest('hex')), 'it does not say the hash of what it keeps'),
    ...fault(notices.length !== 1 || notices.some((one) => textBelow(one) === ''), 'there is no notice'),
    ...fault(!isFrame && page.html.indexOf('id="adva-notice"') > page.html.indexOf('<main'), 'the notice does not stand above it'),
    ...fault(styles.length !== 1 || styles[0] !== `${release}${frame}style.css`, `its style is ${styles.join(', ') || 'missing'}, not ${release}${frame}style.css`),
    ...fault(linksOf('canonical').length !== 1, 'it does not name one address as the one to be found'),
    ...[...locked.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].flatMap(([, address]) => fault(true, `${address} in it is not relative`)),
  ];
}
