import type { YAMLError } from 'yaml';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { PhraseKey } from '../terms/phrases.ts';

/** What each sort of slip is, in words that need no grammar of YAML. */
const SORTS: Readonly<Partial<Record<YAMLError['code'], PhraseKey>>> = {
  BAD_ALIAS: 'yaml-alias', ALIAS_PROPS: 'yaml-alias', MULTIPLE_ANCHORS: 'yaml-alias', BAD_PROP_ORDER: 'yaml-alias', MULTIPLE_TAGS: 'yaml-alias', TAG_RESOLVE_FAILED: 'yaml-alias', BAD_COLLECTION_TYPE: 'yaml-alias',
  BAD_DIRECTIVE: 'yaml-sign', BAD_SCALAR_START: 'yaml-sign', BAD_DQ_ESCAPE: 'yaml-escape', BAD_INDENT: 'yaml-indent', TAB_AS_INDENT: 'yaml-tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon', MULTILINE_IMPLICIT_KEY: 'yaml-lines', BLOCK_IN_FLOW: 'yaml-block', NON_STRING_KEY: 'yaml-key', MULTIPLE_DOCS: 'yaml-second',
};

/** What is wrong with the syntax of a YAML file, and how to mend it; `line` is the line where reading stopped, `error` is absent for an alias. */
export function syntaxDetails(error: YAMLError | undefined, line: string): { readonly detail: Phrase; readonly repair: Phrase } {
  return { detail: phrase(sortOf(error)), repair: repairOf(line) };
}

function sortOf(error: YAMLError | undefined): PhraseKey {
  if (!error) return 'yaml-alias';
  if (error.code === 'MISSING_CHAR' && /closing ["']/.test(error.message)) return 'yaml-open-quote';
  if (error.code === 'MISSING_CHAR' && /^Implicit map keys/.test(error.message)) return 'yaml-no-colon';
  if (/flow (map|sequence)|flow collection/.test(error.message)) return 'yaml-bracket';
  return SORTS[error.code] ?? 'yaml-unexpected';
}

function repairOf(line: string): Phrase {
  if (/^(---|\.\.\.)\s*$/.test(line)) return phrase('delete-second-file-line');
  if (/^ *\t/.test(line)) return phrase('indent-with-spaces');
  if (/^(<<<<<<<|=======|>>>>>>>)/.test(line)) return phrase('merge-markers');
  const sign = /^[^"'#]*(?::|-) +([*&!@%`]|\[[^\]]*\]\()/.exec(line)?.[1];
  if (sign !== undefined) return phrase('put-sign-between-quotation-marks', { sign: sign[0] ?? '' });
  return phrase('look-at-line-and-above');
}
