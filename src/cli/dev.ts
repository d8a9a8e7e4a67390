/** `npm run dev`: serves the report while it is written, drafts too, and the gallery of charts; a change of data or content shows at once, a mistake shows in the page. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { DESK_ROUTES } from '../desk/desk-pages.ts';
import { GALLERY_TEXT } from '../gallery/draw-gallery.ts';
import { provideWithGallery } from '../gallery/provide-with-gallery.ts';
import type { ProblemView } from '../terms/problem-view.ts';
import { serveStored } from '../output/serve-stored.ts';
import { heldInMemory, openKeptDrawings } from '../report/kept-drawings.ts';
import { loadTeller } from '../report/load-teller.ts';
import { openSite, type OpenedSite } from '../report/open-site.ts';
import { viewProblems } from '../report/print-diagnostic.ts';
import { programDigest } from '../report/program-digest.ts';
import { readSettings } from '../report/settings.ts';
import { siteAsWritten } from '../report/site-as-written.ts';
import { finishReleases } from './finish-releases.ts';
import { reportProblems } from './report-problems.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const programDir = process.cwd();
const settings = readSettings(process.env, programDir);
const teller = await loadTeller(process.env, programDir);
await finishReleases(settings.reportDir, teller);
// in a folder of its own, so that it pushes out no drawing of the builds
const kept = await openKeptDrawings(join(programDir, '.cache', 'gallery'), programDigest(programDir));
const drawings = heldInMemory(await openKeptDrawings(join(programDir, '.cache', 'charts'), programDigest(programDir)));

/** What the pages show now; undefined before the report could be shown for the first time. */
let opened: OpenedSite | undefined;
/** What forbids to show the report as it is written now. */
let view: ProblemView | undefined;

/** Opens the report as it is written now; what the pages show stays where that cannot be shown. */
async function reopen(): Promise<void> {
  try {
    const opening = await openSite(settings, programDir, { kept: drawings, besides: GALLERY_TEXT, withDrafts: true });
    await refreshEditorFiles(settings.reportDir, programDir);
    reportProblems(opening.diagnostics, opening.files, teller);
    view = opening.opened ? undefined : viewProblems(opening.diagnostics, opening.files, teller);
    if (opening.opened) {
      opened = opening.opened;
      provideWithGallery(opened, kept);
    }
  } catch (error) {
    console.error(error);
    const message = teller.say('program-failed', { detail: error instanceof Error ? error.message : String(error) });
    view = { lang: teller.lang, dir: teller.dir, title: teller.say('cannot-be-shown'), close: teller.say('close'), problems: [{ place: '', code: '', message, hint: '' }] };
  }
  // Mistakes of a writer are no failure of the server.
  process.exitCode = 0;
}

/** Runs a task again for as long as it was asked for while it ran; never twice at once. */
function oneAtATime(task: () => Promise<void>): () => void {
  let asked = false;
  let running = false;
  const run = async () => {
    running = true;
    while (asked) {
      asked = false;
      await task();
    }
    running = false;
  };
  return () => {
    asked = true;
    if (!running) void run();
  };
}

await reopen();
const { base, languages } = opened ? { base: opened.base, languages: opened.site.report.languages } : await siteAsWritten(settings);
const server = await dev({
  root: programDir, base, publicDir: join(settings.reportDir, 'public'), logLevel: 'warn',
  server: { port: Number(process.env['PORT'] ?? 4321) },
  // What builds write meanwhile is none of its pages.
  vite: { server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/*.adva-*/**'] } } },
  integrations: [{
    name: 'adva-dev',
    hooks: {
      // Only here: a page of src/pages would be built.
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        injectRoute({ pattern: '/gallery', entrypoint: join(programDir, 'src', 'gallery', 'index.astro') });
        for (const { pattern, entrypoint } of DESK_ROUTES) injectRoute({ pattern, entrypoint: join(programDir, 'src', 'desk', entrypoint) });
        injectScript('page', `import '/src/client/dev/keep-place.ts'; import '/src/client/dev/show-problems.ts';`);
      },
      'astro:server:setup': ({ server: vite }) => {
        vite.middlewares.use(`${base}fonts/`, (request, response, next) => {
          const face = [...opened?.fonts.faces ?? [], ...opened?.embedFaces ?? []].find((one) => request.url === `/${one.name}`);
          if (face) response.setHeader('content-type', 'font/woff2').end(face.woff2);
          else next();
        });
        vite.middlewares.use(`${base}v/`, serveStored(settings.reportDir));
        // Until there is a site to show, each page is empty but for what is wrong.
        vite.middlewares.use((request, response, next) => {
          if (opened || !request.headers.accept?.includes('text/html')) return next();
          const page = `<!doctype html><html lang="${teller.lang}" dir="${teller.dir}"><head><meta charset="utf-8"><title>Adva</title></head><body><script type="module" src="/src/client/dev/show-problems.ts"></script></body></html>`;
          return void vite.transformIndexHtml(request.url ?? '/', page).then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), next);
        });
        vite.ws.on('adva:ask', (_, client) => {
          if (view) client.send('adva:problems', view);
        });
        const refresh = oneAtATime(async () => {
          await reopen();
          // What Astro says to itself when a content collection changes: it asks anew which pages there are, so that a new chapter is found.
          for (const environment of Object.values(vite.environments)) environment.hot.send('astro:content-changed', {});
          if (view) vite.ws.send('adva:problems', view);
          else vite.ws.send({ type: 'full-reload' });
        });
        let timer: NodeJS.Timeout | undefined;
        for (const folder of ['data', 'content']) {
          watch(join(settings.reportDir, folder), { recursive: true }, () => {
            clearTimeout(timer);
            // Editors save in several steps.
            timer = setTimeout(refresh, 30);
          });
        }
      },
    },
  }],
});
const addressOf = (path: string) => `http://localhost:${server.address.port}${base}${path}`;
for (const { id, name } of languages) console.log(teller.say('language-at', { name, address: addressOf(`${id}/`) }));
console.log(teller.say('translations-at', { address: addressOf('status/') }));
console.log(teller.say('gallery-at', { address: addressOf('gallery/') }));
