/**
 * `npm run release -- <tag> --date <day>`: checks everything, freezes every finding and chapter as it is rendered under `data/releases/<tag>/`, and records its
 * addresses. `--dry-run` tells what would be released or what forbids it. Never touches Git.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReleaseChanges } from '../impact/format-release-changes.ts';
import { removePartials } from '../output/keep-release.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { finishReleases } from './finish-releases.ts';
import { makeRelease, tryRelease } from './make-release.ts';
import { releaseArguments } from './release-arguments.ts';
import { reportProblems } from './report-problems.ts';
import { terminalLanguageOf } from './terminal-language.ts';

const programDir = process.cwd();
const teller = await loadTeller(process.env, programDir);
const { reportDir } = readSettings(process.env, programDir);
const { releasing, isTrial, diagnostics } = releaseArguments(process.argv.slice(2));
if (reportProblems(diagnostics, new Map(), teller)) {
  await finishReleases(reportDir, teller);
  for (const tag of await removePartials(reportDir)) console.error(teller.say('release-removed', { tag }));
  const temp = await mkdtemp(join(tmpdir(), 'adva-release-'));
  try {
    const making = { releasing, environment: process.env, programDir, reportDir, temp, teller };
    const made = isTrial ? await tryRelease(making) : await makeRelease(making);
    if (made) {
      const language = terminalLanguageOf(process.env, made.site.report.languages.map(({ id }) => id));
      for (const line of formatReleaseChanges(made.release, made.site.voice(language.lang))) console.log(line);
      console.log(`\n${isTrial ? teller.say('nothing-written') : teller.say('release-is-in', { folder: `data/releases/${releasing.tag}/` })}`);
    }
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}
