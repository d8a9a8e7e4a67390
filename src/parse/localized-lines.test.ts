import { expect, it } from 'vitest';
import { z } from 'zod';
import { createLineReader } from './localized-lines.ts';
import { readYaml } from './read-yaml.ts';
import { bare, figureCheckOf, told } from './reading.fixture.ts';

const text = 'charts:\n  - takeaway:\n      he: מחצית המשיבים\n      en: >-\n        All <Value of="@w"/>\n        and 36\n';
const { yaml } = readYaml({ file: 'data/charts.yaml', text }, z.strictObject({ charts: z.array(z.strictObject({ takeaway: z.record(z.string(), z.string()) })) }));
if (!yaml) throw new Error('Impossible: the text is YAML');
const reader = createLineReader(new Map([['he', figureCheckOf('he')], ['en', figureCheckOf('en')]]));
const lines = reader.lines(yaml, ['charts', 0, 'takeaway'], yaml.value.charts[0]?.takeaway ?? {});

it('reads a line in each language', () => expect([bare(lines['he'] ?? []), bare(lines['en'] ?? [])]).toMatchObject([[{ text: 'מחצית המשיבים' }], [{ text: 'All ' }, { kind: 'value' }, { text: ' and 36' }]]));
it('finds typed figures by each language’s own check, at their places', () => expect(told(reader.diagnostics)).toEqual(['3:11 FIGURE_TYPED', '6:13 FIGURE_TYPED']));
