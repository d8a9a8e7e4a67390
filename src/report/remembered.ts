import type { Lang } from '../terms/language.ts';

/** The function's answers, each worked out once. */
export function remembered<Id extends string, T>(answer: (lang: Lang, id: Id) => Promise<T>): (lang: Lang, id: Id) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (lang, id) => {
    const made = known.get(`${lang}/${id}`) ?? answer(lang, id);
    known.set(`${lang}/${id}`, made);
    return made;
  };
}
