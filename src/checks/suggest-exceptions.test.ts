import { describe, expect, it } from 'vitest';
import { readYaml } from '../parse/read-yaml.ts';
import { exceptionsSchema } from '../parse/exceptions-file.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { CHECK_VERSIONS } from './check-data.ts';
import type { Doubt } from './doubt.ts';
import { suggestExceptions } from './suggest-exceptions.ts';

const doubt = (code: Doubt['code'], at: string, value: string): Doubt => ({ code, at, value, diagnostic: diagnostic('ITEM_UNUSED', SOMEWHERE, { actual: at }) });
const suggest = (...open: Doubt[]) => suggestExceptions(open, CHECK_VERSIONS, ['he', 'en'], '2026-11-24');

describe('entries for what is flagged', () => {
  it('are one for each check, without reasons', () => expect(suggest(doubt('PERCENT_UNREACHABLE', 'a.b@c', '78% of 38'), doubt('DISCLOSURE_RISK', 'a.d@c', '100%, base not stated'), doubt('PERCENT_UNREACHABLE', 'a.e@c', '84% of 36'))).toBe(`  - code: PERCENT_UNREACHABLE
    check: 1
    date: 2026-11-24
    values:
      a.b@c: 78% of 38
      a.e@c: 84% of 36
    reason:
      he:
      en:
  - code: DISCLOSURE_RISK
    check: 1
    date: 2026-11-24
    values:
      a.d@c: 100%, base not stated
    reason:
      he:
      en:
`));
  it('name a comparison once, however many make it', () => expect(suggest(doubt('BREAK_CROSSED', 'a.b@c..d', '88% of 93 → 81% of 36'), doubt('BREAK_CROSSED', 'a.b@c..d', '88% of 93 → 81% of 36')).split('a.b@c..d')).toHaveLength(2));
  it.each(['78% of 38', '88% of 93 → 81% of 36', 'פתיחות: גלוי → "כן" # לא', '100%, base not stated', '- x'])('are read back as written once the reasons stand there: %s', (value) => {
    const text = `exceptions:\n${suggest(doubt('WORDING_CHANGED', 'a.b@c..d', value)).replace('he:', 'he: א').replace('en:', 'en: a')}`;
    expect(readYaml({ file: 'x.yaml', text }, exceptionsSchema(['he', 'en'])).yaml?.value.exceptions[0]?.values).toEqual({ 'a.b@c..d': value });
  });
  it('are nothing where nothing is flagged', () => expect(suggest()).toBe(''));
});
