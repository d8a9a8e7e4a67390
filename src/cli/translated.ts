/** `npm run translated -- <file>…`: confirms that files of `content/<lang>/` say what the original says now; `--all` confirms every one. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translatedFile, type TranslatedFile } from '../parse/translated-file.ts';
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { confirmedOf, formatTranslated } from '../translation/pair-passages.ts';
import { countStates } from '../translation/translation-status.ts';
import { reportProblems } from './report-problems.ts';

const teller = await loadTeller(process.env, process.cwd());
const settings = readSettings(process.env, process.cwd());
const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
const asked = process.argv.slice(2);
const statuses = loaded?.translations ?? [];
const fileOf = ({ lang, path }: { readonly lang: string; readonly path: string }) => `content/${lang}/${path}`;
const unknown = asked.filter((name) => name !== '--all' && !statuses.some((one) => fileOf(one) === name));
const names = asked.length === 0 ? [''] : unknown;
const wrong = loaded ? names.map((name) => diagnostic('REFERENCE_DANGLING', startOf('npm run translated'), { kind: phrase('kind-translated-file'), actual: name || phrase('none-named'), repair: adviseNearest(name, statuses.map(fileOf)) })) : [];
// Warnings are not told: the passages that are behind are what this command is for.
if (reportProblems([...settings.diagnostics, ...diagnostics.filter(({ severity }) => severity === 'error'), ...wrong], files, teller) && loaded) {
  const chosen = statuses.filter((one) => asked.includes('--all') || asked.includes(fileOf(one)));
  for (const lang of new Set(chosen.map((one) => one.lang))) {
    const before: TranslatedFile = loaded.parsed.translated.get(lang)?.value ?? {};
    const now = Object.fromEntries(chosen.filter((one) => one.lang === lang).map(({ path, pairs }) => [path, confirmedOf(pairs)]));
    const there = Object.fromEntries(Object.entries(before).filter(([path]) => statuses.some((one) => one.lang === lang && one.path === path)));
    const target = join(settings.reportDir, translatedFile(lang));
    await writeFile(`${target}.partial`, formatTranslated({ ...there, ...now }));
    await rename(`${target}.partial`, target);
  }
  for (const one of chosen) {
    const { missing } = countStates(one);
    console.log(missing === 0 ? teller.say('file-is-confirmed', { file: fileOf(one) }) : teller.say('file-is-confirmed-but', { file: fileOf(one), count: missing }));
    if (missing > 0) process.exitCode = 1;
  }
}
