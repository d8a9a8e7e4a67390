import { expect, it } from 'vitest';
import { formatSubject, parseSubject } from './subject.ts';

it.each(['trust.cheering@year-2', 'trust@year-2', 'trust.cheering@baseline..year-2'])('%s is read and written alike', (written) => expect(formatSubject(parseSubject(written) as never)).toBe(written));
it.each(['trust', 'trust.cheering', 'trust@a..b', '@year-2', 'trust.cheering@', 'trust.cheering@a..', 'Trust.x@y'])('%s is no place of a value', (written) => expect(parseSubject(written)).toBeUndefined());
