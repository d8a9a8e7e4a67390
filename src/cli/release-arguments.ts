import type { Releasing } from '../releases/check-release.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

/** What `npm run release` was asked for. */
export interface ReleaseArguments {
  readonly releasing: Releasing;
  /** Tells what would be released, and writes nothing. */
  readonly isTrial: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `<tag> --date <day> [--dry-run]`, in any order. What is missing is an empty text, which checking refuses. */
export function releaseArguments(words: readonly string[]): ReleaseArguments {
  const rest = [...words];
  const at = rest.findIndex((one) => one === '--date' || one.startsWith('--date='));
  const [written = ''] = at < 0 ? [] : rest.splice(at, rest[at] === '--date' ? 2 : 1).map((one) => one.replace('--date=', '')).slice(-1);
  const isTrial = rest.includes('--dry-run');
  const [tag = '', ...others] = rest.filter((one) => one !== '--dry-run');
  const unknown = [...others, ...(tag.startsWith('--') ? [tag] : [])];
  const diagnostics = unknown.map((actual) => diagnostic('SETTING_INVALID', startOf('npm run release'), {
    setting: phrase('an-argument'), actual, expected: phrase('a-release-argument'), repair: phrase('write-setting-like-this', { example: 'npm run release -- 1.0.0 --date 2026-06-30' }),
  }));
  return { releasing: { tag, date: written === '--date' ? '' : written }, isTrial, diagnostics };
}
