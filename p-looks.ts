// compares computed styles of every element of every page between two builds, in several modes
import { chromium } from 'playwright-core';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { findBrowser } from './src/testing/find-browser.ts';
import { serveFolder } from './src/output/serve-folder.ts';
const [a, b, filter = '', part = '0/1'] = process.argv.slice(2);
const [k, n] = part.split('/').map(Number);
const pages = readdirSync(a!, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html') && !f.startsWith('v/') && new RegExp(filter).test(f)).sort().filter((_, i) => i % n! === k);
const [sa, sb] = [await serveFolder(a!, '/', 0), await serveFolder(b!, '/', 0)];
const br = await chromium.launch(await findBrowser('npm'));
const MODES: any[] = [[1440, {}], [360, {}], [1440, { colorScheme: 'dark' }], [700, { media: 'print' }], [360, { forcedColors: 'active' }], [1440, {}, true], [360, {}, true], [700, {media:'print'}, true]];
let bad = 0;
const look = async (tab: any, url: string) => {
  await tab.setViewportSize({ width: 1440, height: 900 }); await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await tab.goto(url); await tab.evaluate(() => document.fonts.ready);
  const out: any[] = [];
  for (const [width, media, open] of MODES) {
    await tab.setViewportSize({ width, height: 900 }); await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
    out.push(await tab.evaluate(async (open: boolean) => {
      if (open) { document.querySelectorAll('details').forEach((d) => (d.open = true)); document.querySelectorAll('[hidden]').forEach((e) => ((e as HTMLElement).hidden = false)); (document.querySelector('[popover]') as any)?.showPopover?.(); document.documentElement.dataset.theme = 'dark'; }
      document.documentElement.getBoundingClientRect(); await document.fonts.ready;
      const res: string[] = [];
      for (const el of document.querySelectorAll('*')) { if (el.closest('head')) continue; let s = ''; for (const ps of [undefined, '::before', '::after']) { const c = getComputedStyle(el, ps); if (ps && c.content === 'none') continue; for (const p of c) if (!p.startsWith('--')) s += `${p}:${c.getPropertyValue(p)};`; } const r = el.getBoundingClientRect(); res.push(`${el.tagName}.${el.getAttribute('class') ?? ''} ${r.x},${r.y},${r.width},${r.height} ${s}`); }
      return res;
    }, open));
  }
  return out;
};
const [ta, tb] = [await br.newPage(), await br.newPage()];
for (const p of pages) {
  const path = p.replace(/index\.html$/, '');
  if (/^f\/|^index/.test(p)) continue;
  const [la, lb] = await Promise.all([look(ta, `http://localhost:${sa.port}/${path}`), look(tb, `http://localhost:${sb.port}/${path}`)]);
  la.forEach((one: string[], m: number) => { if (one.length !== lb[m].length) { bad++; console.log(path, m, 'length', one.length, lb[m].length); return; } const d = one.findIndex((x, i) => x !== lb[m][i]); if (d >= 0) { bad++; const [x, y] = [one[d]!.split(/;| /), lb[m][d]!.split(/;| /)]; console.log(path, 'mode', m, one[d]!.slice(0, 60), x.filter((v, i) => v !== y[i]).slice(0, 5), y.filter((v: string, i: number) => v !== x[i]).slice(0, 5)); } });
}
console.log(pages.length, 'pages', MODES.length, 'modes', bad, 'differences');
await br.close(); await sa.close(); await sb.close(); process.exit(0);
