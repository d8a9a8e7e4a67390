import type { Lang } from '../terms/language.ts';

type Asked<Id extends string, T> = (lang: Lang, id: Id) => Promise<T>;

/** The function's answers, each worked out once. */
export function remembered<Id extends string, T>(answer: Asked<Id, T>): Asked<Id, T> {
  const known = new Map<string, Promise<T>>();
  return (lang, id) => {
    const made = known.get(`${lang}/${id}`) ?? answer(lang, id);
    known.set(`${lang}/${id}`, made);
    return made;
  };
}

/** The function's answers, each worked out once for all who ask before it is there: afterwards it can be found elsewhere, and nothing holds its memory. */
export function shared<Id extends string, T>(answer: Asked<Id, T>): Asked<Id, T> {
  const coming = new Map<string, Promise<T>>();
  return (lang, id) => {
    const key = `${lang}/${id}`;
    const made = coming.get(key) ?? answer(lang, id).finally(() => coming.delete(key));
    coming.set(key, made);
    return made;
  };
}
