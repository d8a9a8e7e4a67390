/** `npm start`: builds the report and serves it. */
import { loadTeller } from '../report/load-teller.ts';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const teller = await loadTeller(process.env, process.cwd());
const built = await buildSite(process.env, process.cwd(), teller);
if (built) await serveSite(built.outDir, built.base, built.site.report.languages, teller);
