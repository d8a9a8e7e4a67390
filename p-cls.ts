import { chromium } from 'playwright-core';
import { findBrowser } from './src/testing/find-browser.ts';
import { serveFolder } from './src/output/serve-folder.ts';
const s = await serveFolder(process.argv[2]!, '/', 0);
const br = await chromium.launch(await findBrowser('npm'));
for (const p of process.argv.slice(3)) for (const [w, h] of [[360, 740], [412, 823], [1440, 900]] as const) {
  const ctx = await br.newContext({ viewport: { width: w, height: h } }); const t = await ctx.newPage();
  const cdp = await ctx.newCDPSession(t); await cdp.send('Network.enable'); await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await t.addInitScript(() => { (window as any).cls = 0; (window as any).src = []; new PerformanceObserver((l) => { for (const e of l.getEntries() as any) { (window as any).cls += e.value; (window as any).src.push(e.value.toFixed(4) + ' ' + e.sources.map((x: any) => x.node?.nodeName + '.' + x.node?.className + ' ' + x.previousRect.y + '>' + x.currentRect.y + ' h' + x.previousRect.height + '>' + x.currentRect.height).join(' | ')); } }).observe({ type: 'layout-shift', buffered: true }); });
  const reqs: string[] = []; t.on('request', (r) => reqs.push(r.url()));
  await t.goto(`http://localhost:${s.port}/${p}`, { waitUntil: 'load' }); await t.evaluate(() => document.fonts.ready); await t.waitForTimeout(600);
  console.log(p, w, 'CLS', await t.evaluate(() => (window as any).cls.toFixed(4)), 'requests', reqs.length, 'fcp', await t.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)));
  for (const x of (await t.evaluate(() => (window as any).src)) as string[]) console.log('   ', x.slice(0, 300));
  if (w === 360) console.log(reqs.join('\n'));
  await ctx.close();
}
await br.close(); process.exit(0);
