import type { Report } from '../model/report.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { checkBuilt } from '../releases/check-built.ts';
import { byPlace, type Diagnostic } from '../terms/diagnostic.ts';
import { readBuilt } from './read-built.ts';

/** Follows every link that was ever released in the site that was built into `folder`: what is lost, which forbids to publish it. */
export async function checkLinks(folder: string, report: Report, ledger: YamlFile<LedgerFile> | undefined): Promise<Diagnostic[]> {
  return ledger ? checkBuilt(report, ledger, await readBuilt(folder)).sort(byPlace) : [];
}
