export function reachableCounts(percent: number, base: number): { kind: 'fits'; count: number } | { kind: 'between'; below: number; above: number } {
  const k = Math.round(percent * base / 100);
  for (const c of [k - 1, k, k + 1]) if (c >= 0 && c <= base && Math.floor(100 * c / base + 0.5) === percent) return { kind: 'fits', count: c };
  const below = Math.floor(percent * base / 100);
  return { kind: 'between', below, above: below + 1 };
}
