import type { YAMLError } from 'yaml';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { PhraseKey } from '../terms/phrases.ts';

/** What is wrong with the syntax of a YAML file, where, and how to mend it. */
export interface SyntaxSlip {
  readonly offset: number;
  readonly detail: Phrase;
  readonly repair: Phrase;
}

/** What each sort of slip is, in words that need no grammar of YAML. */
const SORTS: Readonly<Partial<Record<YAMLError['code'], PhraseKey>>> = {
  BAD_ALIAS: 'yaml-alias', ALIAS_PROPS: 'yaml-alias', MULTIPLE_ANCHORS: 'yaml-alias', BAD_PROP_ORDER: 'yaml-alias', MULTIPLE_TAGS: 'yaml-alias', TAG_RESOLVE_FAILED: 'yaml-alias', BAD_COLLECTION_TYPE: 'yaml-alias',
  BAD_DIRECTIVE: 'yaml-sign', BAD_SCALAR_START: 'yaml-sign', BAD_DQ_ESCAPE: 'yaml-escape', BAD_INDENT: 'yaml-indent', TAB_AS_INDENT: 'yaml-tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon', MULTILINE_IMPLICIT_KEY: 'yaml-lines', BLOCK_IN_FLOW: 'yaml-block', NON_STRING_KEY: 'yaml-key', MULTIPLE_DOCS: 'yaml-second',
};

/** The slip at `offset`, where reading stopped with `error`; without an error it stopped at an alias. */
export function syntaxSlipAt(text: string, offset: number, error: YAMLError | undefined): SyntaxSlip {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  const marked = repairOfMark(line);
  if (marked) return { offset, detail: phrase(sortOf(error)), repair: marked };
  // Reading stops where the next thing begins; what must be mended is the bracket that was opened before it.
  const [, closing] = /end with a ([\]}])/.exec(error?.message ?? '') ?? [];
  const opened = closing === undefined ? -1 : openedBefore(text, offset, closing);
  if (closing !== undefined && opened >= 0) return { offset: opened, detail: phrase('yaml-bracket'), repair: phrase('close-bracket', { sign: closing }) };
  return { offset, detail: phrase(sortOf(error)), repair: repairOf(error, line) };
}

function sortOf(error: YAMLError | undefined): PhraseKey {
  if (!error) return 'yaml-alias';
  if (error.code === 'MISSING_CHAR' && /closing ["']/.test(error.message)) return 'yaml-open-quote';
  if (error.code === 'MISSING_CHAR' && /^Implicit map keys/.test(error.message)) return 'yaml-no-colon';
  if (/flow (map|sequence)|flow collection/i.test(error.message)) return 'yaml-bracket';
  return SORTS[error.code] ?? 'yaml-unexpected';
}

/** What a line says by itself, whatever the reader makes of it. */
function repairOfMark(line: string): Phrase | undefined {
  if (/^(---|\.\.\.)\s*$/.test(line)) return phrase('delete-second-file-line');
  if (/^ *\t/.test(line)) return phrase('indent-with-spaces');
  if (/^(<<<<<<<|=======|>>>>>>>)/.test(line)) return phrase('merge-markers');
  const sign = /^[^"'#]*(?::|-) +([*&!@%`]|\[[^\]]*\]\()/.exec(line)?.[1];
  if (sign !== undefined) return phrase('put-sign-between-quotation-marks', { sign: sign[0] ?? '' });
  if (/(?::|-) +[“”„‟״]/.test(line)) return phrase('straight-marks-in-yaml');
  if (/(?::|-) +"[^"]*\p{L}"\p{L}/u.test(line)) return phrase('gershayim-inside');
  const [, key, value] = /^\s*(?:- )?([\w-]+):([^\s/].*)$/.exec(line) ?? [];
  return key === undefined ? undefined : phrase('space-behind-colon', { fixed: `${key}: ${value ?? ''}` });
}

function repairOf(error: YAMLError | undefined, line: string): Phrase {
  const [, key, value] = /^\s*(?:- )?([\w-]+): +([^"'[{|>].*:(?: .*)?)$/.exec(line) ?? [];
  if (key === undefined || value === undefined || error?.code !== 'BLOCK_AS_IMPLICIT_KEY') return phrase('look-at-line-and-above');
  return phrase('colon-in-text', { fixed: `${key}: '${value.replaceAll("'", "''")}'` });
}

/** Offset of the bracket before `offset` that nothing has closed; -1 where there is none. */
function openedBefore(text: string, offset: number, closing: string): number {
  const opening = closing === ']' ? '[' : '{';
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (text[at] === closing) closed += 1;
    else if (text[at] === opening && closed === 0) return at;
    else if (text[at] === opening) closed -= 1;
  }
  return -1;
}
