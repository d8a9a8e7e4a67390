import { likelyRegionOf } from './likely-region.ts';
import { scriptOf } from './script-of.ts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** What CLDR says of a language: its name in itself, its direction, the locale of its numbers in European digits, its script. */
export interface LanguageFacts {
  readonly name: string;
  readonly dir: 'rtl' | 'ltr';
  readonly numbers: string;
  readonly script: string;
}

/**
 * The facts of a language by its tag.
 *
 * Example: `factsOfLanguage('fr')` is `{ name: 'français', dir: 'ltr', numbers: 'fr-FR', script: 'Latn' }`.
 */
export function factsOfLanguage(tag: string): LanguageFacts {
  const [script, region] = [scriptOf(tag), likelyRegionOf(tag)];
  const locale = new Intl.Locale(tag);
  const numbers = locale.region === undefined && region !== undefined ? `${locale.baseName}-${region}` : locale.baseName;
  const european = new Intl.NumberFormat(numbers).resolvedOptions().numberingSystem === 'latn';
  return {
    name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr', script,
    numbers: european ? numbers : `${numbers}-u-nu-latn`,
  };
}
