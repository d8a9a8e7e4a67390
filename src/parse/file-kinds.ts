import type { z } from 'zod';
import type { Lang } from '../terms/language.ts';
import { exceptionsSchema } from './exceptions-file.ts';
import { ledgerSchema } from './ledger-file.ts';
import { lockSchema } from './lock-file.ts';
import { movedSchema } from './moved-file.ts';
import { findingFront, pageFront } from './page-file.ts';
import { arenasSchema, bodiesSchema, goalsSchema, tensionsSchema } from './programme-files.ts';
import { chartsSchema, findingSchema } from './published-files.ts';
import { questionnaireSchema } from './questionnaire-file.ts';
import { releaseSchema } from './release-file.ts';
import { reportSchema } from './report-file.ts';
import { quotesSchema, sourcesSchema, statementsSchema, termsSchema } from './source-files.ts';
import { specSchema } from './spec-file.ts';
import { stringsSchema } from './strings-file.ts';
import { translatedSchema } from './translated-file.ts';
import { ownVocabularySchema, vocabularySchema } from './vocabulary-file.ts';
import { waveSchema } from './wave-file.ts';

/** A kind of file that people write: where its files lie, `*` for one name, and the shape that they are checked with. */
export interface FileKind {
  readonly name: string;
  readonly files: readonly string[];
  schema(languages: readonly Lang[]): z.ZodType;
}

const kind = (name: string, files: string | readonly string[], schema: FileKind['schema']): FileKind => ({ name, files: [files].flat(), schema });

/** Every kind of YAML file, and of front matter of an MDX file. What editors know of files is made of this table. */
export const FILE_KINDS: readonly FileKind[] = [
  kind('report', 'data/report.yaml', reportSchema),
  kind('questionnaire', 'data/questionnaire.yaml', questionnaireSchema),
  kind('wave', 'data/waves/*/*.yaml', (languages) => waveSchema(languages)),
  kind('finding', 'data/findings/*.yaml', findingSchema),
  kind('charts', 'data/charts.yaml', chartsSchema),
  kind('spec', ['data/specs/*.yaml', 'data/specs/*.json'], () => specSchema),
  kind('exceptions', 'data/exceptions.yaml', exceptionsSchema),
  kind('lock', 'data/lock.yaml', () => lockSchema),
  kind('moved', 'data/moved.yaml', movedSchema),
  kind('published', 'data/published.yaml', () => ledgerSchema),
  kind('release', 'data/releases/*/release.yaml', () => releaseSchema),
  kind('quotes', 'data/quotes.yaml', quotesSchema),
  kind('statements', 'data/statements.yaml', statementsSchema),
  kind('sources', 'data/sources.yaml', sourcesSchema),
  kind('terms', 'data/terms.yaml', termsSchema),
  kind('goals', 'data/goals.yaml', goalsSchema),
  kind('arenas', 'data/arenas.yaml', arenasSchema),
  kind('tensions', 'data/tensions.yaml', tensionsSchema),
  kind('communities', 'data/communities.yaml', (languages) => bodiesSchema('communities', languages)),
  kind('partners', 'data/partners.yaml', (languages) => bodiesSchema('partners', languages)),
  kind('strings', ['content/*/strings.yaml', 'strings/*.yaml'], () => stringsSchema),
  kind('translated', 'content/*/translated.yaml', () => translatedSchema),
  kind('own-vocabulary', 'content/*/vocabulary.yaml', () => ownVocabularySchema),
  kind('vocabulary', 'vocabulary/*.yaml', () => vocabularySchema),
  kind('page', ['content/*/pages/*.mdx', 'content/*/chapters/*.mdx'], () => pageFront),
  kind('finding-words', 'content/*/findings/*.mdx', () => findingFront),
];
