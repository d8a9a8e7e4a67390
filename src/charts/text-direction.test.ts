import { expect, it } from 'vitest';
import { textDirection } from './text-direction.ts';

it.each([['סוף תשפ״ד, 97%', 'rtl'], ['Zoom ופגישות', 'rtl'], ['نهاية السنة', 'rtl'], ['Zoom', 'ltr'], ['97%', 'ltr'], ['٩٧٪', 'ltr'], ['−5', 'ltr'], ['', 'ltr']])('%s runs %s', (text, dir) => {
  expect(textDirection(text)).toBe(dir);
});
