import { z } from 'zod';
import { isLocale } from '../i18n/is-locale.ts';
import type { QuoteId, SourceId, StatementId, TermId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { expecting, id, keyedBy, localized, size, slide, text } from './shapes.ts';

/** Words of the source in their own language, with translations that are the editors'. */
const sourceText = (languages: readonly Lang[]) => ({
  original: z.strictObject({ lang: text.refine(isLocale, expecting('a-language-tag')), text }),
  translations: keyedBy('language', z.record(text, text)),
  note: localized(languages).optional(),
});

/** `quotes.yaml`: what people said, letter by letter, and translations marked as the editors'. */
export function quotesSchema(languages: readonly Lang[]) {
  return z.strictObject({
    quotes: z.array(z.strictObject({
      id: id<QuoteId>(),
      slide,
      /** Who speaks, as far as the source says it. */
      speaker: z.union([z.literal('not-stated'), localized(languages)]),
      ...sourceText(languages),
    })),
  });
}

/** `statements.yaml`: every statement of the source, slide by slide. */
export function statementsSchema(languages: readonly Lang[]) {
  return z.strictObject({
    statements: z.array(z.strictObject({ id: id<StatementId>(), slide, ...sourceText(languages) })),
  });
}

/** `sources.yaml`: what the evaluation rests on, with counts where the source prints them. */
export function sourcesSchema(languages: readonly Lang[]) {
  return z.strictObject({
    sources: z.array(z.strictObject({
      id: id<SourceId>(),
      slides: z.array(slide).min(1),
      title: localized(languages),
      size: size.optional(),
      note: localized(languages).optional(),
    })),
  });
}

/** `terms.yaml`: the words that the report explains. */
export function termsSchema(languages: readonly Lang[]) {
  return z.strictObject({
    terms: z.array(z.strictObject({ id: id<TermId>(), term: localized(languages), definition: localized(languages), slide: slide.optional() })),
  });
}

export type QuotesFile = z.infer<ReturnType<typeof quotesSchema>>;
export type StatementsFile = z.infer<ReturnType<typeof statementsSchema>>;
export type SourcesFile = z.infer<ReturnType<typeof sourcesSchema>>;
export type TermsFile = z.infer<ReturnType<typeof termsSchema>>;

/** A text of the source as the files hold it. */
export interface SourceText {
  readonly original: { readonly lang: Lang; readonly text: string };
  readonly translations: Readonly<Record<Lang, string>>;
  readonly note?: Localized<string> | undefined;
}
