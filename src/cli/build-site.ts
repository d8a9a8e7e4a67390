import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { ADDED_BY_PAGE, ADDED_BY_VIEW, VIEW_MARK } from '../client/added.ts';
import { INLINE_SCRIPTS } from '../client/inline-scripts.ts';
import type { Teller } from '../i18n/teller.ts';
import { checkLinks } from '../output/check-links.ts';
import { checkLockedParts, copyReleases } from '../output/frozen-copies.ts';
import { pageFinisher } from '../output/finish-page.ts';
import { writeManifest } from '../output/manifest.ts';
import { formatNotices, noticeOf, noticesOfFonts } from '../output/notices.ts';
import { outputFailure } from '../output/output-failure.ts';
import { lockOutput, type OutputLock } from '../output/output-lock.ts';
import { createCompressor, type Compressor } from '../output/precompress.ts';
import { listenForPackages } from '../output/shipped-packages.ts';
import { writeHeaders } from '../output/write-headers.ts';
import { checkOutput, dropStaging, openStaging, repairSwap, swapIn } from '../output/swap-folder.ts';
import { closeWorkshop, emptyWorkshop, openWorkshop } from '../output/workshop.ts';
import { writeMoved } from '../output/write-moved.ts';
import { openKeptDrawings } from '../report/kept-drawings.ts';
import { openSite, type OpenedSite } from '../report/open-site.ts';
import type { PendingRelease } from '../report/pending-release.ts';
import { readSettings, type Settings } from '../report/settings.ts';
import { siteInputsOf } from '../report/site-inputs.ts';
import { provideSite } from '../report/site.ts';
import { hasError } from '../terms/diagnostic.ts';
import { NOTICES_FILE } from '../terms/notices-file.ts';
import { finishReleases } from './finish-releases.ts';
import { reportProblems } from './report-problems.ts';

/** A site that was built, or nothing where the problems printed forbid it. */
export type Built = OpenedSite & { readonly outDir: string };

/** Builds the site of the environment's report beside its place and swaps it in; the old site stays whole until then. `releasing` is the release that the site is to be. */
export async function buildSite(environment: NodeJS.ProcessEnv, programDir: string, teller: Teller, releasing?: PendingRelease): Promise<Built | undefined> {
  const settings = readSettings(environment, programDir);
  const { outDir } = settings;
  let lock: OutputLock | undefined;
  try {
    lock = await lockOutput(outDir, () => console.error(teller.say('another-build-is-writing', { folder: outDir })));
    return await buildLocked(lock, settings, environment, programDir, teller, releasing);
  } catch (error) {
    const failure = outputFailure(error, outDir);
    if (!failure) throw error;
    reportProblems([failure], new Map(), teller);
    return undefined;
  } finally {
    await lock?.release();
  }
}

async function buildLocked(lock: OutputLock, settings: Settings, environment: NodeJS.ProcessEnv, programDir: string, teller: Teller, releasing?: PendingRelease): Promise<Built | undefined> {
  const { outDir } = settings;
  const repaired = await repairSwap(outDir);
  if (repaired !== 'nothing') console.error(teller.say(repaired === 'put back' ? 'old-site-put-back' : 'interrupted-build-removed', { folder: outDir }));
  await finishReleases(settings.reportDir, teller);
  const opening = await openSite(settings, programDir, { releasing, ahead: true });
  const diagnostics = [...opening.diagnostics, ...(await checkOutput(outDir))];
  if (!reportProblems(diagnostics, opening.files, teller) || hasError(diagnostics) || !opening.opened) return undefined;
  provideSite(opening.opened.site);
  const workshop = await openWorkshop(programDir);
  const staging = await openStaging(outDir);
  const listener = listenForPackages(programDir);
  try {
    const compressor = releasing ? undefined : createCompressor(brotliQuality(environment), (await openKeptDrawings(join(programDir, '.cache', 'compressed'), 'brotli')).bytes);
    await build({
      ...astroSettings(opening.opened, workshop, settings.reportDir, programDir), vite: { plugins: [listener.plugin as never] },
      integrations: [finishing(opening.opened, compressor)],
    });
    await emptyWorkshop(workshop, staging);
    await writeFonts(opening.opened, staging);
    const fonts = new Set(opening.opened.site.report.languages.flatMap((one) => [...one.fonts.text, ...one.fonts.display]));
    await writeFile(join(staging, NOTICES_FILE), formatNotices(listener.packages().map(noticeOf), noticesOfFonts([...fonts], settings.reportDir, programDir), noticeOf(programDir)));
    const releases = opening.opened.stored.map(({ release, folder }) => ({ tag: release.tag, folder, files: Object.keys(release.files) }));
    await copyReleases(staging, releases);
    await checkLockedParts(staging, releases);
    await writeMoved(staging, opening.opened.site.report, await opening.opened.goneFiles());
    await writeHeaders(staging, opening.opened.base, INLINE_SCRIPTS.map(hashOf));
    const lost = await checkLinks(staging, opening.opened.site.report, opening.opened.ledger);
    if (!reportProblems(lost, opening.files, teller)) {
      await dropStaging(staging);
      return undefined;
    }
    await writeManifest(staging, versionOf(programDir), siteInputsOf(opening.files, settings.reportDir, programDir));
    await compressor?.compress(staging);
    if (!await lock.isHeld()) throw new Error('EBUSY: another build has taken this one for ended');
    await swapIn(staging, outDir);
  } catch (error) {
    await closeWorkshop(workshop);
    await dropStaging(staging);
    throw error;
  }
  return { ...opening.opened, outDir };
}

/** How hard pages are compressed: Brotli's best, unless the environment asks for less. */
const brotliQuality = ({ BROTLI_QUALITY = '' }: NodeJS.ProcessEnv) => (/^(?:\d|10)$/.test(BROTLI_QUALITY) ? Number(BROTLI_QUALITY) : 11);
const versionOf = (programDir: string) => (JSON.parse(readFileSync(join(programDir, 'package.json'), 'utf8')) as { version: string }).version;
const hashOf = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function astroSettings({ site, base, origin }: OpenedSite, outDir: string, reportDir: string, root: string) {
  const publicDir = join(reportDir, 'public');
  return {
    root, base, outDir, logLevel: 'warn' as const,
    publicDir: existsSync(publicDir) ? publicDir : join(root, 'node_modules', '.no-public'),
    ...(origin !== undefined && { site: origin }),
    // While a picture is still being drawn on another core, other pages go on.
    build: { concurrency: 4 },
    security: {
      csp: {
        directives: ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"] as never,
        scriptDirective: { resources: ["'self'"], hashes: INLINE_SCRIPTS.map(hashOf) },
        styleDirective: { hashes: [site.fontCss, ...site.report.languages.map(({ id }) => site.embedFontCss(id))].map(hashOf) },
      },
    },
  };
}

/** Finishes each page between its making and its writing. A release keeps whole style sheets, which it takes from the pages: they are cut to each page in every other build, which is compressed, too. */
function finishing({ site, base }: OpenedSite, compressor: Compressor | undefined): AstroIntegration {
  const viewsIn = (html: string) => {
    const addresses = [...html.matchAll(VIEW_MARK)].map(([, address = '']) => address);
    return addresses.length === 0 ? undefined : addresses.flatMap(site.liveVariables);
  };
  const finish = pageFinisher(compressor && { byPage: ADDED_BY_PAGE, byView: ADDED_BY_VIEW, viewsIn });
  const finished = async (url: string, response: Response): Promise<Response> => {
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const path = decodeURIComponent(new URL(url).pathname).slice(base.length);
    const page = new TextEncoder().encode(finish(await response.text(), path));
    compressor?.begin(`${path}index.html`, page);
    return new Response(page, response);
  };
  return {
    name: 'adva-finish-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => ({
        ...usual,
        render: async (request, options) => {
          const rendered = await usual.render(request, options);
          return finished(request.url, rendered instanceof Response ? rendered : rendered.response);
        },
      })),
    },
  };
}

async function writeFonts({ fonts, embedFaces }: OpenedSite, folder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  for (const face of [...fonts.faces, ...embedFaces]) await writeFile(join(folder, 'fonts', face.name), face.woff2);
}
