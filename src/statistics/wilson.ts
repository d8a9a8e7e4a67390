import { Z } from './constants.ts';
export function wilsonInterval(share: number, base: number): { low: number; high: number } {
  const z2 = Z * Z / base;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / base + z2 / (4 * base));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
