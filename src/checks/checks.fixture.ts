import { aParsedReport, QUESTIONNAIRE_YAML, type Texts } from '../model/parsed-report.fixture.ts';
import { buildReport } from '../model/build-report.ts';
import type { Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-report.ts';

/** The small report of the model's tests as it is checked, with some files written otherwise. */
export function aChecking(changed: Texts = {}): { report: Report; parsed: ParsedReport } {
  const parsed = aParsedReport(changed);
  const { report, diagnostics } = buildReport(parsed);
  if (!report) throw new Error(`Impossible: ${diagnostics.map((one) => `${one.file}:${one.line} ${one.message}`).join('; ')}`);
  return { report, parsed };
}

/** Its questionnaire with these lines in the item `openness`, and the battery `trust` with these keys. */
export function aQuestionnaire({ item = '', battery = '' }: { readonly item?: string; readonly battery?: string }): Texts {
  const withItem = QUESTIONNAIRE_YAML.replace('en: Openness } }', `en: Openness }${item === '' ? '' : `, ${item}`} }`);
  return { 'data/questionnaire.yaml': withItem.replace('answers: one\n', `answers: one\n${battery === '' ? '' : `    ${battery}\n`}`) };
}
