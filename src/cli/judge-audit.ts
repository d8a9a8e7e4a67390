/** What is known of a package and stays as it is. */
export interface Explained {
  /** Why it cannot harm whoever reads or builds a report. */
  readonly reason: string;
}

/** An advisory of the registry that speaks of an installed package. */
export interface Advisory {
  /** Its own id, or the number that the registry gives it. */
  readonly id: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  readonly address: string;
}

/** What became of an audit: the advisories that nothing explains, the explanations that speak of none, how many are explained. */
export interface Judged {
  readonly unexplained: readonly Advisory[];
  readonly lapsed: readonly string[];
  readonly explained: number;
}

interface Told {
  readonly source?: number;
  readonly name?: string;
  readonly title?: string;
  readonly url?: string;
  readonly severity?: string;
}

/** Reads what `npm audit --json` says and holds it to the explanations, by the advisory's id; undefined where it is no audit, since the registry did not answer. */
export function judgeAudit(said: string, explained: Readonly<Record<string, Explained>>): Judged | undefined {
  const advisories = advisoriesIn(said);
  if (!advisories) return undefined;
  const known = advisories.filter(({ id }) => id in explained);
  return {
    unexplained: advisories.filter(({ id }) => !(id in explained)),
    lapsed: Object.keys(explained).filter((id) => !advisories.some((one) => one.id === id)),
    explained: known.length,
  };
}

function advisoriesIn(said: string): Advisory[] | undefined {
  const told = jsonOf(said) as { vulnerabilities?: Record<string, { via?: readonly (string | Told)[] }> } | null | undefined;
  if (typeof told?.vulnerabilities !== 'object') return undefined;
  // A text in `via` names another package of the list, whose own entry has the advisory.
  const all = Object.entries(told.vulnerabilities).flatMap(([name, { via = [] }]) => via.filter((one) => typeof one === 'object').map((one): Advisory => ({
    id: /GHSA-[\w-]+/.exec(one.url ?? '')?.[0] ?? String(one.source ?? one.title), package: one.name ?? name, severity: one.severity ?? '', title: one.title ?? '', address: one.url ?? '',
  })));
  return [...new Map(all.map((one) => [`${one.id} ${one.package}`, one])).values()];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
