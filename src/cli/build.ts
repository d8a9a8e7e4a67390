/** `npm run build`: writes the site to OUT_DIR (default `dist/`); needs no browser. */
import { loadTeller } from '../report/load-teller.ts';
import { buildSite } from './build-site.ts';

const teller = await loadTeller(process.env, process.cwd());
const built = await buildSite(process.env, process.cwd(), teller);
if (built) console.log(teller.say('site-is-in', { folder: built.outDir }));
