import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INLINE_SCRIPTS } from '../client/inline-scripts.ts';
import { apacheSample, nginxSample } from './host-samples.ts';

const SCRIPTS = INLINE_SCRIPTS.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

it.each([['nginx.conf', nginxSample], ['apache.conf', apacheSample]])('docs/hosting/%s is what the program writes', async (name, sample) => {
  const place = join('docs', 'hosting', name);
  const kept = await readFile(place, 'utf8').catch(() => '');
  if (kept !== sample(SCRIPTS) && !process.env['CI']) await writeFile(place.replace('.conf', '-changed.conf'), sample(SCRIPTS));
  expect(kept).toBe(sample(SCRIPTS));
});
