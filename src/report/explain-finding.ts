import { createVoice } from '../i18n/voice.ts';
import type { FileSet } from '../parse/file-set.ts';
import { diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import type { FindingId } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { explanationOf } from './explanation.ts';
import { loadReport } from './load-report.ts';

/** What explaining gives: the lines where nothing is wrong, everything that is, and the files as read. */
export interface Explaining {
  readonly lines?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileSet;
}

/** Explains one finding of the report in `reportDir`, in English where the report has it, unless `lang` names another of its languages. */
export async function explainFinding(reportDir: string, programDir: string, name: string, lang: string | undefined): Promise<Explaining> {
  const { loaded, diagnostics, files } = await loadReport(reportDir, programDir);
  if (!loaded) return { diagnostics, files };
  const langs = loaded.report.languages.map((one) => one.id);
  const chosen = lang || (langs.includes('en') ? 'en' : langs[0]);
  const language = loaded.report.languages.find((one) => one.id === chosen);
  const ids = loaded.report.findings.map((one) => one.id as string);
  const wrong = [
    ...(language ? [] : [diagnostic('SETTING_INVALID', startOf('ADVA_LANG'), { setting: 'ADVA_LANG', actual: chosen ?? '', expected: phrase('a-language-of-the-report'), repair: adviseNearest(chosen ?? '', langs) })]),
    ...(ids.includes(name) ? [] : [diagnostic('REFERENCE_DANGLING', startOf('npm run explain'), { kind: phrase('kind-finding'), actual: name || phrase('none-named'), repair: adviseNearest(name, ids) })]),
  ];
  if (!language || hasError(wrong)) return { diagnostics: wrong, files };
  const voice = createVoice(language, loaded.strings.get(language.id) ?? {});
  return { lines: explanationOf(loaded, voice, name as FindingId), diagnostics: [], files };
}
