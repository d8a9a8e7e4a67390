import { IntlMessageFormat } from 'intl-messageformat';

/** What keeps a text from being an ICU message, or undefined where nothing does. */
export function messageError(message: string): string | undefined {
  try {
    IntlMessageFormat.__parse?.(message, { ignoreTag: true });
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll('_', ' ').toLowerCase();
  }
}
