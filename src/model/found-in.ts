const indexes = new WeakMap<object, Map<string, ReadonlyMap<unknown, unknown>>>();

/** The first of `records` whose `key` is `value`. Frozen records are looked through once for each key, so that a large report asks as fast as a small one. */
export function foundIn<Key extends string, Record extends { readonly [key in Key]: unknown }>(records: readonly Record[], key: Key, value: Record[Key]): Record | undefined {
  return Object.isFrozen(records) ? indexOf(records, key).get(value) as Record | undefined : records.find((one) => one[key] === value);
}

function indexOf<Key extends string>(records: readonly { readonly [key in Key]: unknown }[], key: Key): ReadonlyMap<unknown, unknown> {
  const known = indexes.get(records) ?? new Map<string, ReadonlyMap<unknown, unknown>>();
  indexes.set(records, known);
  // Reversed, so that the first of several stays.
  const index = known.get(key) ?? new Map(records.toReversed().map((one) => [one[key], one]));
  known.set(key, index);
  return index;
}
