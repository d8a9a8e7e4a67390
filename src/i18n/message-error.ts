import { IntlMessageFormat } from 'intl-messageformat';
import { phrase, type Phrase } from '../terms/phrase.ts';

/** What keeps a text from being an ICU message, or undefined where nothing does. */
export function messageError(message: string): Phrase | undefined {
  try {
    IntlMessageFormat.__parse?.(message, { ignoreTag: true });
    return undefined;
  } catch (error) {
    return phraseOf(error instanceof Error ? error.message : String(error));
  }
}

/** The parser names each sort of slip in capitals, such as `EXPECT_ARGUMENT_CLOSING_BRACE`. */
function phraseOf(sort: string): Phrase {
  if (/CLOSING_BRACE|UNMATCHED/.test(sort)) return phrase('icu-brace');
  if (/MISSING_OTHER/.test(sort)) return phrase('icu-no-other');
  if (/SELECT|PLURAL/.test(sort)) return phrase('icu-choices');
  if (/EMPTY|MALFORMED/.test(sort)) return phrase('icu-slot');
  return phrase('icu-form');
}
