import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatVersion } from './format-version.ts';
import { readYaml } from './read-yaml.ts';
import { waveSchema, type WaveFile } from './wave-file.ts';

const WAVE = `# How the wave was asked.
wave: third
version: 1.0.0
label: { he: מדידה, en: "Wave" }
shortLabel: { he: מדידה, en: Wave }
respondents: { count: 24 } # all of them
slide: 3
date: 2025-04-30
batteries:
  # The first battery.
  trust:
    slide: 4
    base: { count: 24 }
    values:
      weekly: { percent: 67 } # as printed
      lend: { missing: not-stated }
`;
const wave = parse(WAVE) as WaveFile;
const reason = { he: 'סיבה', en: 'Why: a reason' };

describe('the text of a version', () => {
  it('is that of the version before it where nothing differs', () => expect(formatVersion(wave, WAVE)).toBe(WAVE));
  it('keeps comments, and changes what differs', () => {
    const trust = { slide: 4, base: { count: 30 }, values: { weekly: { percent: 70 }, lend: { percent: 10 } } };
    expect(formatVersion({ ...wave, version: '1.0.1', date: { missing: 'not-stated' }, batteries: { trust } }, WAVE)).toBe(WAVE
      .replace('1.0.0', '1.0.1').replace('2025-04-30', '{ missing: not-stated }').replace('base: { count: 24 }', 'base: { count: 30 }')
      .replace('{ percent: 67 } # as printed', '{ percent: 70 }').replace('lend: { missing: not-stated }', 'lend: { percent: 10 }'));
  });
  it('has its changes before its batteries, in place of those of the version before it', () => {
    const changes = [{ at: 'respondents', from: { count: 24 }, to: { count: 25 }, kind: 'correction', reason }, { at: 'date', from: '2025-04-30', to: '2025-05-01', kind: 'correction', reason }] as WaveFile['changes'];
    const text = formatVersion({ ...wave, changes }, WAVE.replace('batteries:\n', 'changes: []\nbatteries:\n'));
    expect(text).toContain('date: 2025-04-30\nchanges:\n  - at: respondents\n    from: { count: 24 }\n    to: { count: 25 }\n    kind: correction\n    reason:\n      he: סיבה\n      en: "Why: a reason"\n  - at: date\n');
    expect(text).not.toMatch(/[&*]a\d/);
  });
  it('has a battery that the version before it does not have', () => expect(formatVersion({ ...wave, batteries: { ...wave.batteries, use: { slide: 5, base: { count: 9 }, values: { a: { missing: 'suppressed' } } } } }, WAVE)).toBe(`${WAVE}  use:\n    slide: 5\n    base: { count: 9 }\n    values:\n      a: { missing: suppressed }\n`));
  it('is whole where no version stands before it', () => {
    const text = formatVersion(wave);
    expect(parse(text)).toEqual(wave);
    expect(text).toContain('    base: { count: 24 }\n    values:\n      weekly: { percent: 67 }\n');
  });
});

describe('the versions that are kept for tests', () => {
  const folder = 'src/testing/reports/harbour/data/waves';
  it.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')))('%s are written so that they are read as they were', (file) => {
    const schema = waveSchema(['ar', 'he', 'en']);
    const value = readYaml({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }, schema).yaml?.value as WaveFile;
    expect(readYaml({ file, text: formatVersion(value) }, schema).yaml?.value).toEqual(value);
  });
});
