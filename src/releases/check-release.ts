import type { ParsedReport } from '../parse/parse-report.ts';
import { TAG_PATTERN, type ReleaseFile } from '../parse/release-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import type { Recorded } from './record-release.ts';
import { changesSince, type Explained } from './changes-since.ts';
import { suggestedHistory } from './suggested-history.ts';

/** The release that is to be made: its name, and its day as ISO date. */
export interface Releasing {
  readonly tag: string;
  readonly date: string;
}

/** Where a diagnostic about the command's own words stands. */
const COMMAND = startOf('npm run release');
/** The end of the name of a release that may lack facts. */
export const PREVIEW = '-preview';

/** What forbids a release before anything is built: its name, its day, facts that are not supplied. `unsupplied` are the warnings of the report that tell them. */
export function checkReleasing({ tag, date }: Releasing, releases: readonly ReleaseFile[], unsupplied: readonly Diagnostic[]): Diagnostic[] {
  const invalid = (setting: Phrase, actual: Detail, expected: Phrase, repair: Phrase) => diagnostic('SETTING_INVALID', COMMAND, { setting, actual, expected, repair });
  const example = phrase('write-setting-like-this', { example: 'npm run release -- 1.0.0 --date 2026-06-30' });
  if (!TAG_PATTERN.test(tag)) return [invalid(phrase('the-name-of-the-release'), tag === '' ? phrase('nothing') : tag, phrase('a-release-name'), example)];
  const existing = releases.find((one) => one.tag === tag);
  if (existing) return [diagnostic('RELEASE_EXISTS', startOf(`data/releases/${tag}/release.yaml`), { actual: tag, date: existing.date, repair: `${nextTag(tag)} --date ${date}` })];
  if (!isDate(date)) return [invalid(phrase('the-date-of-the-release'), date === '' ? phrase('nothing') : date, phrase('a-day'), example)];
  const [newest] = releases;
  if (newest && date < newest.date) return [invalid(phrase('the-date-of-the-release'), date, phrase('date-of-release-or-later', { date: newest.date, tag: newest.tag }), phrase('write-date-or-later', { option: `--date ${newest.date}` }))];
  if (tag.endsWith(PREVIEW)) return [];
  return unsupplied.map((one) => diagnostic('RELEASE_UNSUPPLIED', one, { expected: one.expected ?? '', repair: `${tag}${PREVIEW} --date ${date}` }));
}

function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** A name like this one with its last number one higher. */
function nextTag(tag: string): string {
  return /\d/.test(tag) ? tag.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1)) : `${tag}-2`;
}

/** What forbids a release of what is recorded now: findings that changed and do not say why, or say why and did not change. */
export function checkHistories({ tag }: Pick<Releasing, 'tag'>, { findings, languages }: ParsedReport, releases: readonly ReleaseFile[], now: Recorded, explained: Explained): Diagnostic[] {
  const [newest] = releases;
  // Where this release is the one to come, no other can be.
  const known = [tag, ...releases.map((one) => one.tag)];
  const changed = changesSince(newest, now, explained).findings.filter(({ change }) => change === 'changed');
  return findings.flatMap(({ id, yaml }) => {
    const history = yaml.value.history ?? [];
    const at = history.findIndex((one) => one.release === tag);
    const difference = changed.find((one) => one.id === id);
    if (difference && at < 0) {
      const kind = difference.values ? 'correction' : 'rewording';
      return [diagnostic('HISTORY_MISSING', yaml.at(['history']), { actual: id, before: newest?.tag ?? '', repair: suggestedHistory(tag, languages, kind, history.length > 0) })];
    }
    if (!difference && at >= 0) return [diagnostic('HISTORY_NEEDLESS', yaml.at(['history', at]), { actual: tag })];
    return history.flatMap((one, index) => (known.includes(one.release) ? [] : [diagnostic('HISTORY_UNKNOWN', yaml.at(['history', index, 'release']), { actual: one.release, repair: phrase('write-release-being-made', { tag }) })]));
  });
}
