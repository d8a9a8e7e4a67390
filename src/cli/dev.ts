/** `npm run dev`: serves the report while it is written, and the gallery of charts; a change of data or content shows at once, a mistake shows in the page. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { DESK_ROUTES } from '../desk/desk-pages.ts';
import { GALLERY_TEXT } from '../gallery/draw-gallery.ts';
import { provideWithGallery } from '../gallery/provide-with-gallery.ts';
import { serveStored } from '../output/serve-stored.ts';
import { openKeptDrawings } from '../report/kept-drawings.ts';
import { loadTeller } from '../report/load-teller.ts';
import { openSite, type OpenedSite } from '../report/open-site.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { programDigest } from '../report/program-digest.ts';
import { readSettings } from '../report/settings.ts';
import { finishReleases } from './finish-releases.ts';
import { reportProblems } from './report-problems.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const programDir = process.cwd();
const settings = readSettings(process.env, programDir);
const teller = await loadTeller(process.env, programDir);
await finishReleases(settings.reportDir, teller);
const open = () => openSite(settings, programDir, { besides: GALLERY_TEXT, withDrafts: true });
const first = await open();
await refreshEditorFiles(settings.reportDir, programDir);
if (reportProblems(first.diagnostics, first.files, teller) && first.opened) {
  let faces = [...first.opened.fonts.faces, ...first.opened.embedFaces];
  const { base, site: { report } } = first.opened;
  // in a folder of its own, so that it pushes out no drawing of the builds
  const kept = await openKeptDrawings(join(programDir, '.cache', 'gallery'), programDigest(programDir));
  const provide = (opened: OpenedSite) => provideWithGallery(opened, kept);
  provide(first.opened);
  const server = await dev({
    root: programDir, base, publicDir: join(settings.reportDir, 'public'), logLevel: 'warn',
    server: { port: Number(process.env['PORT'] ?? 4321) },
    integrations: [{
      name: 'adva-dev',
      hooks: {
        // Only here: a page of src/pages would be built.
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({ pattern: '/gallery', entrypoint: join(programDir, 'src', 'gallery', 'index.astro') });
          for (const { pattern, entrypoint } of DESK_ROUTES) injectRoute({ pattern, entrypoint: join(programDir, 'src', 'desk', entrypoint) });
        },
        'astro:server:setup': ({ server: vite }) => {
          vite.middlewares.use(`${base}fonts/`, (request, response, next) => {
            const face = faces.find((one) => request.url === `/${one.name}`);
            if (face) response.setHeader('content-type', 'font/woff2').end(face.woff2);
            else next();
          });
          vite.middlewares.use(`${base}v/`, serveStored(settings.reportDir));
          const reopen = async () => {
            const opening = await open();
            await refreshEditorFiles(settings.reportDir, programDir);
            reportProblems(opening.diagnostics, opening.files, teller);
            process.exitCode = 0;
            if (opening.opened) {
              faces = [...opening.opened.fonts.faces, ...opening.opened.embedFaces];
              provide(opening.opened);
              vite.ws.send({ type: 'full-reload' });
            } else {
              const message = opening.diagnostics.filter((one) => one.severity === 'error').map((one) => printDiagnostic(one, opening.files, teller)).join('\n\n');
              vite.ws.send({ type: 'error', err: { name: teller.say('cannot-be-shown'), message, stack: '' } });
            }
          };
          let timer: NodeJS.Timeout | undefined;
          for (const folder of ['data', 'content']) {
            watch(join(settings.reportDir, folder), { recursive: true }, () => {
              clearTimeout(timer);
              timer = setTimeout(() => void reopen(), 50);
            });
          }
        },
      },
    }],
  });
  for (const { id, name } of report.languages) console.log(teller.say('language-at', { name, address: `http://localhost:${server.address.port}${base}${id}/` }));
  console.log(teller.say('translations-at', { address: `http://localhost:${server.address.port}${base}status/` }));
  console.log(teller.say('gallery-at', { address: `http://localhost:${server.address.port}${base}gallery/` }));
}
