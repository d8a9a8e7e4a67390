/**
 * `npm run bench`: how long each stage takes on this report. With `-- --chapters 100 --findings 120 --charts 100 --waves 12 --languages 2 --seed 1`, what an invented
 * report of that size costs.
 */
import { parseArgs } from 'node:util';
import { SMALL_SCALE, type Scale } from '../bench/scale.ts';

const whole = { type: 'string' } as const;
const { values } = parseArgs({ options: { chapters: whole, findings: whole, charts: whole, waves: whole, languages: whole, seed: whole, 'without-comparison': { type: 'boolean' } } });
const { 'without-comparison': isShort = false, ...sizes } = values;
const given = Object.entries(sizes).map(([name, text]) => [name, Number(text)] as const);
const wrong = given.find(([name, size]) => !Number.isInteger(size) || size < (name === 'findings' || name === 'charts' || name === 'seed' ? 0 : 1));

if (wrong) {
  console.error(`--${wrong[0]} must be a whole number.`);
  process.exitCode = 1;
} else if (given.length === 0) await import('./bench-stages.ts');
else await (await import('./bench-scale.ts')).benchScale({ ...SMALL_SCALE, ...(Object.fromEntries(given) as Partial<Scale>) }, !isShort);
