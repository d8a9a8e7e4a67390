/** `npm run data:diff -- <wave> <old> <new>`: in what two versions of a wave differ, and why. */
import { formatDifferences } from '../impact/format-differences.ts';
import { loadTeller } from '../report/load-teller.ts';
import { compareVersions } from './compare-versions.ts';

const [wave, older, newer] = process.argv.slice(2);
if (newer === undefined) {
  console.error((await loadTeller(process.env, process.cwd())).say('usage', { command: 'npm run data:diff -- <wave> <old version> <new version>' }));
  process.exitCode = 1;
} else {
  await compareVersions('data:diff', [`${wave}@${older}`, `${wave}@${newer}`], ({ report, versions: [before, now], voice }) => formatDifferences(report, before, now, voice));
}
