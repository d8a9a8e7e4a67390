/** `npm run dev`: serves the report while it is written; a change of data or content shows at once, a mistake shows in the page. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { openSite } from '../report/open-site.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { readSettings } from '../report/settings.ts';
import { provideSite } from '../report/site.ts';
import { reportProblems } from './report-problems.ts';

const programDir = process.cwd();
const settings = readSettings(process.env, programDir);
const first = await openSite(settings, programDir);
if (reportProblems(first.diagnostics, first.files) && first.opened) {
  let { fonts } = first.opened;
  const { base, site: { report } } = first.opened;
  provideSite(first.opened.site);
  const server = await dev({
    root: programDir, base, publicDir: join(settings.reportDir, 'public'), logLevel: 'warn',
    server: { port: Number(process.env['PORT'] ?? 4321) },
    integrations: [{
      name: 'adva-dev',
      hooks: {
        'astro:server:setup': ({ server: vite }) => {
          vite.middlewares.use(`${base}fonts/`, (request, response, next) => {
            const face = fonts.faces.find((one) => request.url === `/${one.name}`);
            if (face) response.setHeader('content-type', 'font/woff2').end(face.woff2);
            else next();
          });
          const reopen = async () => {
            const opening = await openSite(settings, programDir);
            reportProblems(opening.diagnostics, opening.files);
            process.exitCode = 0;
            if (opening.opened) {
              ({ fonts } = opening.opened);
              provideSite(opening.opened.site);
              vite.ws.send({ type: 'full-reload' });
            } else {
              const message = opening.diagnostics.filter((one) => one.severity === 'error').map((one) => printDiagnostic(one, opening.files)).join('\n\n');
              vite.ws.send({ type: 'error', err: { name: 'The report cannot be shown until this is mended', message, stack: '' } });
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
  for (const { id, name } of report.languages) console.log(`${name}: http://localhost:${server.address.port}${base}${id}/`);
}
