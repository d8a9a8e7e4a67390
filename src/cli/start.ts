/** `npm start`: builds the report and serves it. */
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const built = await buildSite(process.env, process.cwd());
if (built) await serveSite(built.outDir, built.base, built.site.report.languages);
