import type { Addresses } from '../addresses/addresses.ts';
import type { Report } from '../model/report.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import { inEachOf, type Lang, type Localized } from '../terms/language.ts';

/** The address of every page of a report in every language, in reading order. */
export function pageAddressesOf(report: Report, addresses: Addresses): Localized<string>[] {
  const inEach = (addressIn: (lang: Lang) => string) => inEachOf(report.languages, addressIn);
  const names = ['home', ...report.chapters.map((one) => one.id as string), ...FIXED_PAGES.filter((name) => name !== 'home'), 'report'];
  return [
    ...names.map((name) => inEach((lang) => addresses.page(lang, name))),
    ...report.findings.map((finding) => inEach((lang) => addresses.finding(lang, finding.id))),
    ...report.versions.map((one) => inEach((lang) => addresses.dataset(lang, one.wave, one.version))),
  ];
}
