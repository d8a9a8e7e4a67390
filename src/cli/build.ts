/** `npm run build`: writes the site to OUT_DIR (default `dist/`); needs no browser. */
import { buildSite } from './build-site.ts';

const built = await buildSite(process.env, process.cwd());
if (built) console.log(`The site is in ${built.outDir}`);
