/** What a YAML file can hold. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

const isBlock = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isFlat = (value: Yaml): boolean => !isBlock(value) || Object.values(value).every((one) => !isBlock(one));
const isShort = (value: Yaml): boolean => isFlat(value) && JSON.stringify(value).length <= 60;
const entriesOf = (value: object) => Object.entries(value).filter((entry): entry is [string, Yaml] => entry[1] !== undefined);

/** YAML as people write it: blocks, and what is short on one line. */
export function blockYaml(value: Yaml, indent = ''): string {
  if (!isBlock(value)) return `${JSON.stringify(value)}\n`;
  const part = (one: Yaml, inner: string) => (!isBlock(one) ? ` ${JSON.stringify(one)}\n` : isShort(one) ? ` ${inLine(one)}\n` : `\n${blockYaml(one, inner)}`);
  if (Array.isArray(value)) return value.map((one: Yaml) => (isBlock(one) && !isShort(one) ? `${indent}- ${blockYaml(one, `${indent}  `).trimStart()}` : `${indent}-${part(one, `${indent}  `)}`)).join('');
  return entriesOf(value).map(([key, one]) => `${indent}${key}:${part(one, `${indent}  `)}`).join('');
}

function inLine(value: Yaml): string {
  if (!isBlock(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  return `{ ${entriesOf(value).map(([key, one]) => `${key}: ${inLine(one)}`).join(', ')} }`;
}
