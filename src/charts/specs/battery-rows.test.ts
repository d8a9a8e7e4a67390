import { expect, it } from 'vitest';
import { aVoice } from '../voice.fixture.ts';
import { gapLinesOf } from './battery-rows.ts';

const row = (itemLabel: string, waveLabel: string, gapLabel: string) => ({ itemLabel, wave: waveLabel, waveLabel, gapLabel, percent: gapLabel === '' ? 50 : null });

it('says nothing where every row has its mark', () => expect(gapLinesOf([row('Trust', 'first', '')], aVoice('en'))).toEqual([]));
it('says of each wave and reason which items have no mark', () => expect(gapLinesOf([
  row('Trust', 'first', 'not stated'), row('Cheer', 'first', 'not stated'), row('Visit', 'first', ''), row('Trust', 'second', '3 of 15'), row('Cheer', 'second', '4 of 15'),
], aVoice('en'))).toEqual(['first, “Trust”, “Cheer”: not stated.', 'second, “Trust”: 3 of 15.', 'second, “Cheer”: 4 of 15.']));
it('says of a whole wave that it is all items', () => expect(gapLinesOf([row('א', 'גל', 'פחות מעשרה משיבים'), row('ב', 'גל', 'פחות מעשרה משיבים')], aVoice('he'))).toEqual(['גל, כל ההיגדים: פחות מעשרה משיבים.']));
