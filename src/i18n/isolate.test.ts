import { expect, it } from 'vitest';
import { isolate, isolateLtr, stripControls } from './isolate.ts';

it('holds a left-to-right fragment between marks', () => expect(isolateLtr('+12')).toBe('\u200E+12\u200E'));
it('opens and closes an isolate around a fragment of unknown direction', () => expect(isolate('Trust')).toBe('\u2068Trust\u2069'));
it('takes every invisible control out again', () => expect(stripControls(`${isolate('אמון')} ${isolateLtr('−4')}\u061C\u200F\u202B`)).toBe('אמון −4'));
it('leaves joiners of Arabic and Persian words', () => expect(stripControls('می\u200Cخواهم')).toBe('می\u200Cخواهم'));
