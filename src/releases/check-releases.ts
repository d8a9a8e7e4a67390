import type { Moved, Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { RELEASE_PATH, type ReleaseFile } from '../parse/release-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { FindingId } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { suggestedHistory } from './suggested-history.ts';

/** Whether the releases that are stored follow each other, whether the data they rest on are there, and whether the histories of findings agree with them. */
export function checkReleases({ releases: files, findings, languages }: ParsedReport, report: Pick<Report, 'releases' | 'moved' | 'versions'>): Diagnostic[] {
  const chain = checkChain(files);
  if (chain.length > 0) return chain;
  const { releases = [], moved = [], versions } = report;
  return [
    ...files.flatMap((file) => Object.entries(file.value.data).flatMap(([wave, version]) => (
      versions.some((one) => one.wave === wave && one.version === version) ? [] : [diagnostic('VERSION_GONE', file.at(['data', wave]), { actual: `data/waves/${wave}/${version}.yaml` })]))),
    ...checkNames(findings, releases),
    ...releases.flatMap((release) => findings.flatMap(({ id, yaml }) => {
      const at = (yaml.value.history ?? []).findIndex((one) => one.release === release.tag);
      const isChanged = release.changes.findings.some((one) => one.change === 'changed' && idNow(moved, one.id) === id);
      if (isChanged && at < 0) return [diagnostic('HISTORY_MISSING', yaml.at(['history']), { actual: id, before: release.previous ?? '', repair: suggestedHistory(release.tag, languages, 'rewording', yaml.value.history !== undefined) })];
      return !isChanged && at >= 0 ? [diagnostic('HISTORY_NEEDLESS', yaml.at(['history', at]), { actual: release.tag })] : [];
    })),
  ];
}

/** The id that a finding has now. */
function idNow(moved: readonly Moved[], id: FindingId): FindingId {
  const to = moved.find((one) => one.what === 'finding' && one.from === id)?.to;
  return to === undefined ? id : idNow(moved, to as FindingId);
}

/** An entry may name the release that is to come: one name that no release has, the same in all findings. */
function checkNames(findings: ParsedReport['findings'], releases: readonly ReleaseFile[]): Diagnostic[] {
  const known = releases.map(({ tag }) => tag);
  const unknown = findings.flatMap(({ yaml }) => (yaml.value.history ?? []).flatMap((one, index) => (known.includes(one.release) ? [] : [{ tag: one.release, place: yaml.at(['history', index, 'release']) }])));
  const names = [...Map.groupBy(unknown, ({ tag }) => tag).values()].sort((a, b) => b.length - a.length);
  const [next, ...others] = names;
  const toCome = next?.[0]?.tag ?? '';
  return others.flat().map(({ tag, place }) => diagnostic('HISTORY_UNKNOWN', place, { actual: tag, repair: adviseNearest(tag, [...known, toCome]) }));
}

function checkChain(files: readonly YamlFile<ReleaseFile>[]): Diagnostic[] {
  const told = (file: YamlFile<ReleaseFile>, path: readonly string[], detail: Phrase) => diagnostic('RELEASE_CHAIN', file.at(path), { actual: file.value.tag, detail });
  return files.flatMap((file) => {
    const { tag, previous, date } = file.value;
    const folder = RELEASE_PATH.exec(file.file)?.[1];
    if (folder !== tag) return [told(file, ['tag'], phrase('folder-is-called', { folder: folder ?? '' }))];
    const before = files.find((one) => one.value.tag === previous);
    if (previous !== undefined && !before) return [told(file, ['previous'], phrase('no-such-release', { tag: previous }))];
    const twin = files.find((one) => one !== file && one.value.previous === previous && one.file < file.file);
    if (twin) return [told(file, ['previous'], previous === undefined ? phrase('first-already', { tag: twin.value.tag }) : phrase('names-it-as-well', { tag: twin.value.tag, previous }))];
    if (before && before.value.date > date) return [told(file, ['date'], phrase('release-before-is-of', { tag: before.value.tag, date: before.value.date }))];
    return [];
  });
}
