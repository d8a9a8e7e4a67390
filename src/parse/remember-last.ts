import type { Lang } from '../terms/language.ts';
import type { SourceFile } from './decode.ts';

/**
 * Remembers what was made of each file last, for as long as its text and what it was read by stay the same: while a report is being written, one file
 * changes at a time. What is remembered goes when what it was read by goes.
 */
export function rememberLast<T>(): (by: object, source: SourceFile, variant: string | number, make: () => T) => T {
  const last = new WeakMap<object, Map<string, { readonly text: string; readonly variant: string | number; readonly made: T }>>();
  return (by, source, variant, make) => {
    const files = last.get(by) ?? new Map();
    last.set(by, files);
    const known = files.get(source.file);
    if (known?.text === source.text && known.variant === variant) return known.made;
    const made = make();
    files.set(source.file, { text: source.text, variant, made });
    return made;
  };
}

/** Makes a schema once for the same languages, so that what was read by it can be remembered. */
export function perLanguages<Schema>(make: (languages: readonly Lang[]) => Schema): (languages: readonly Lang[]) => Schema {
  let last: { readonly key: string; readonly schema: Schema } | undefined;
  return (languages) => {
    const key = languages.join(' ');
    if (last?.key !== key) last = { key, schema: make(languages) };
    return last.schema;
  };
}

/** Remembers what was made of an object that never changes, for as long as it is there. */
export function remember<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const one = known.get(of) ?? { made: make(of) };
    known.set(of, one);
    return one.made;
  };
}

/** Remembers what was made of an object that never changes, by another that it was read by; gone when one of them is. */
export function rememberOf<Of extends object, By extends object, T>(make: (of: Of, by: By) => T): (of: Of, by: By) => T {
  const madeBy = remember((by: By) => remember((of: Of) => make(of, by)));
  return (of, by) => madeBy(by)(of);
}
