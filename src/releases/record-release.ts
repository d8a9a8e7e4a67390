import { stripControls } from '../i18n/isolate.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { inEachOf, textOf, type Localized } from '../terms/language.ts';
import { formatReference } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';
import type { Line } from '../parse/words.ts';
import { fingerprintOf } from './fingerprint.ts';
import { figureTeller, wordTeller, type ReleaseSources } from './teller.ts';
import { toldChapter, toldFinding } from './told-finding.ts';
import { valuesShown } from './values-shown.ts';

/** What the report says now, as a release would record it. */
export type Recorded = Pick<ReleaseFile, 'languages' | 'data' | 'findings' | 'pages'>;

/** Records what the report says now: versions, and of every finding and chapter its title, its fingerprints and its values in each language. */
export function recordRelease(sources: ReleaseSources): Recorded {
  const { report, voice } = sources;
  const inEach = <T>(make: (lang: string) => T) => inEachOf(report.languages, make);
  const title = (words: Localized<{ readonly title: Line }>) => inEach((lang) => stripControls(renderPlain(textOf(lang, words).title, { report, voice: voice(lang) })));
  return {
    languages: report.languages.map(({ id }) => id),
    data: Object.fromEntries(report.waves.map(({ id, version }) => [id, version])) as ReleaseFile['data'],
    findings: report.findings.map((finding) => ({
      id: finding.id, number: finding.number, title: title(finding.words),
      fingerprint: inEach((lang) => fingerprintOf(toldFinding(figureTeller(sources, lang), finding))),
      words: inEach((lang) => fingerprintOf(toldFinding(wordTeller(sources, lang), finding))),
      values: Object.fromEntries(valuesShown(report, finding).map((ref) => [formatValueRef(ref), inEach((lang) => stripControls(formatReference(voice(lang), report, ref)))])),
    })),
    pages: report.chapters.map((chapter) => ({ id: chapter.id, title: title(chapter.words), fingerprint: inEach((lang) => fingerprintOf(toldChapter(figureTeller(sources, lang), chapter))) })),
  };
}
