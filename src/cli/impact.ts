/** `npm run impact -- <wave>@<old> <wave>@<new>`: what changes in the report when one version of a wave takes the place of another. */
import { formatImpact } from '../impact/format-impact.ts';
import { impactOf } from '../impact/impact-of.ts';
import { loadTeller } from '../report/load-teller.ts';
import { compareVersions } from './compare-versions.ts';

const names = process.argv.slice(2);
if (names.length !== 2) {
  console.error((await loadTeller(process.env, process.cwd())).say('usage', { command: 'npm run impact -- <wave>@<old version> <wave>@<new version>' }));
  process.exitCode = 1;
} else {
  await compareVersions('impact', names, ({ report, versions, voice, voiceIn }) => formatImpact(report, impactOf(report, ...versions, voiceIn), versions, voice));
}
