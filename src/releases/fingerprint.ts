import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order and without those that are undefined: the same facts give the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** SHA-256 of what is told, as `sha256-` and hexadecimal digits. */
export function fingerprintOf(told: unknown): string {
  return `sha256-${createHash('sha256').update(canonicalJson(told)).digest('hex')}`;
}
