import { describe, expect, it } from 'vitest';
import { basePolicyOf } from './base-policy.ts';

describe('policy of a base', () => {
  it.each([[9, 'hidden'], [10, 'counts-only'], [29, 'counts-only'], [30, 'small'], [49, 'small'], [50, 'interval'], [99, 'interval'], [100, 'plain']])(
    'of %i people is %s', (base, policy) => expect(basePolicyOf(base)).toBe(policy));
});
