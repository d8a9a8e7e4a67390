import { expect, it, vi } from 'vitest';
import { remembered, shared } from './remembered.ts';

const counting = () => vi.fn((lang: string, id: string) => Promise.resolve(`${lang}/${id}`));

it('works out a remembered answer once for each language and id', async () => {
  const answer = counting();
  const ask = remembered(answer);
  expect([await ask('he', 'a'), await ask('he', 'a'), await ask('en', 'a')]).toEqual(['he/a', 'he/a', 'en/a']);
  expect(answer).toHaveBeenCalledTimes(2);
});

it('works out a shared answer once for all who wait for it, and anew for who asks later', async () => {
  const answer = counting();
  const ask = shared(answer);
  expect(await Promise.all([ask('he', 'a'), ask('he', 'a')])).toEqual(['he/a', 'he/a']);
  expect(answer).toHaveBeenCalledTimes(1);
  await ask('he', 'a');
  expect(answer).toHaveBeenCalledTimes(2);
});
