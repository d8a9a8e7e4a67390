import { expect, it } from 'vitest';
import decodeQR from 'qr/decode.js';
import { pixelsOf } from './qr-pixels.fixture.ts';
import { qrCodeOf } from './qr-code.ts';

it('leads a camera to the address', () => {
  const address = 'https://report.example/he/findings/cheering/';
  expect(decodeQR(pixelsOf(qrCodeOf(address)))).toBe(address);
});
it('keeps four modules free around it', () => expect([...qrCodeOf('https://a.example/').path.matchAll(/M(\d+) (\d+)/g)].every(([, x, y]) => Number(x) >= 4 && Number(y) >= 4)).toBe(true));
