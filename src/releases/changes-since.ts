import type { Finding, Moved } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Localized } from '../terms/language.ts';
import { canonicalJson } from './fingerprint.ts';
import type { Recorded } from './record-release.ts';

/** What tells how a release differs from the one before besides the two records: what was renamed, and the reasons that findings give. */
export interface Explained {
  readonly moved: readonly Moved[];
  /** Kind and reason of the change of a finding, as plain text; undefined where it gives none. */
  reasonOf(id: Finding['id']): Pick<FindingDifference, 'kind' | 'reason'> | undefined;
  /** Why a finding was withdrawn, as plain text. */
  withdrawnOf(id: Finding['id']): Localized<string> | undefined;
}

type Changes = ReleaseFile['changes'];
export type FindingDifference = Changes['findings'][number];
type Entry = Recorded['findings'][number] | Recorded['pages'][number];

/** Languages, of those that both records have, in which two of their entries differ under `key`. */
function differing<E extends Entry>(before: E, now: E, key: keyof E & ('fingerprint' | 'words')): string[] {
  const [old, today] = [before[key], now[key]] as [Localized<string>, Localized<string>];
  return Object.keys(today).filter((lang) => old[lang] !== undefined && old[lang] !== today[lang]);
}

/** True where a finding or chapter says or shows something else than before in a language that both records have. A language that comes or goes changes nothing in the others. */
export function isChanged(before: Entry, now: Entry): boolean {
  return differing(before, now, 'fingerprint').length > 0;
}

/** How what is recorded now differs from the release before; of the first release nothing does. */
export function changesSince(before: Recorded | undefined, now: Recorded, explained: Explained): Changes {
  if (!before) return { findings: [], pages: [], data: [] };
  const findings = compared<Recorded['findings'][number]>(before.findings, now.findings, 'finding', explained.moved).map(({ told, old }): FindingDifference => {
    const today = now.findings.find(({ id }) => id === told.id);
    if (told.change === 'changed' && old && today) {
      const values = changedValues(old, today);
      const words = differing(old, today, 'words');
      return { ...told, ...explained.reasonOf(today.id), ...(values.length > 0 && { values }), ...(words.length > 0 && { words }) };
    }
    const reason = told.change === 'withdrawn' ? explained.withdrawnOf(told.id) : undefined;
    return { ...told, ...(reason && { reason }) };
  });
  const pages = compared<Recorded['pages'][number]>(before.pages, now.pages, 'page', explained.moved).map(({ told }) => told);
  return { findings, pages, data: changedData(before.data, now.data) };
}

/** What became of an entry, which was `old` in the release before. */
interface Compared<E extends Entry> {
  readonly told: { readonly id: E['id']; readonly change: FindingDifference['change']; readonly to?: E['id']; readonly title: Localized<string> };
  readonly old?: E;
}

/** One difference for each entry that is new, changed, gone or renamed; one that is renamed and says something else has two. */
function compared<E extends Entry>(before: readonly E[], now: readonly E[], what: Moved['what'], moved: readonly Moved[]): Compared<E>[] {
  const newIdOf = (id: string): string => {
    const to = moved.find((one) => one.what === what && one.from === id)?.to;
    return to === undefined ? id : newIdOf(to);
  };
  const carried = before.map((old) => ({ old, today: now.find(({ id }) => id === old.id) ?? now.find(({ id }) => id === newIdOf(old.id)) }));
  const added = now.filter((one) => !carried.some(({ today }) => today === one));
  return [
    ...carried.flatMap(({ old, today }): Compared<E>[] => {
      if (!today) return [{ told: { id: old.id, change: 'withdrawn', title: old.title }, old }];
      return [
        ...(today.id === old.id ? [] : [{ told: { id: old.id, change: 'renamed' as const, to: today.id as E['id'], title: today.title }, old }]),
        ...(isChanged(old, today) ? [{ told: { id: today.id as E['id'], change: 'changed' as const, title: today.title }, old }] : []),
      ];
    }),
    ...added.map(({ id, title }): Compared<E> => ({ told: { id, change: 'added', title } })),
  ];
}

function changedValues(before: Recorded['findings'][number], now: Recorded['findings'][number]): NonNullable<FindingDifference['values']> {
  return Object.entries(now.values).flatMap(([of, after]) => {
    const old = before.values[of];
    if (!old) return [];
    const isSame = Object.keys(after).every((lang) => old[lang] === undefined || old[lang] === after[lang]);
    return isSame ? [] : [{ of, before: old, after }];
  });
}

function changedData(before: Recorded['data'], now: Recorded['data']): Changes['data'] {
  const waves = [...new Set([...Object.keys(now), ...Object.keys(before)])] as (keyof Recorded['data'])[];
  return waves.flatMap((wave) => (before[wave] === now[wave] ? [] : [{ wave, ...(before[wave] && { before: before[wave] }), ...(now[wave] && { after: now[wave] }) }]));
}

/** True where a release and what is recorded now say the same throughout. */
export function isSame(release: Recorded, now: Recorded): boolean {
  const said = ({ languages, data, findings, pages }: Recorded) => canonicalJson({ languages, data, findings, pages });
  return said(release) === said(now);
}
