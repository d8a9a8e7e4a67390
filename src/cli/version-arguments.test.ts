import { expect, it } from 'vitest';
import { twoVersions } from '../impact/impact.fixture.ts';
import { namedVersions } from './version-arguments.ts';

const { report } = twoVersions('{ percent: 100 }', '{ percent: 97 }');
const told = (...names: string[]) => namedVersions(report, 'impact', names).diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`);

it('finds two versions of a wave', () => expect(namedVersions(report, 'impact', ['w3@1.0.0', 'w3@1.0.1']).versions?.map((one) => one.version)).toEqual(['1.0.0', '1.0.1']));
it('tells of a wave that is not there', () => expect(told('w4@1.0.0', 'w3@1.0.1')).toEqual(['WAVE_UNKNOWN There is no wave w4. Did you mean w1?']));
it('tells of a version that is not there', () => expect(told('w3@1.0.0', 'w3@1.0.9')).toEqual(['VERSION_UNKNOWN The wave w3 has no version 1.0.9. Did you mean 1.0.0?']));
it('tells of versions of two waves', () => expect(told('w3@1.0.0', 'w1@1.0.0')).toEqual(['SETTING_INVALID w1@1.0.0 cannot be used as the newer version: it must be a version of w3. Only versions of one wave can be compared.']));
