const SHOWN = 40;

/** Fails with the faults, the same sentence once, as many as a person can read. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const times = Map.groupBy(faults, (fault) => fault);
  const lines = [...times].map(([fault, same]) => (same.length === 1 ? fault : `${fault} (${same.length} times)`));
  const more = lines.length > SHOWN ? `\n… and ${lines.length - SHOWN} more` : '';
  throw new Error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${lines.slice(0, SHOWN).join('\n')}${more}`);
}
