import { describe, expect, it } from 'vitest';
import { explainFinding } from './explain-finding.ts';

const HARBOUR = 'src/testing/reports/harbour';
const explain = (name: string, lang?: string) => explainFinding(HARBOUR, process.cwd(), name, lang);

describe('the explanation of a finding', () => {
  it('has each value with its base, interval, slide, file and line', async () => expect((await explain('warm-welcome')).lines?.join('\n')).toMatch(/ {2}welcome\.newcomer@fourth: 97% {2}data\/waves\/fourth\/1\.0\.0\.yaml:26\n.*\n.*; 95% interval: \d+% to \d+%; Slide \d/));
  it('has each claim with its place, its verdict and where it is said', async () => expect((await explain('weekly-reading')).lines).toEqual(expect.arrayContaining([
    '  1.2 weekly-rose: Rose  data/findings/weekly-reading.yaml:12', '    Recomputed: holds.', '    Said here: “more than” content/en/findings/weekly-reading.mdx:4'])));
  it('is in another language where one is named', async () => expect((await explain('warm-welcome', 'he')).lines).toContain('הערכים'));
  it('holds no invisible marks, which a terminal would show', async () => expect((await explain('weekly-reading', 'he')).lines?.join('')).not.toMatch(/[\u200E\u200F\u2066-\u2069]/));
});

it('tells a finding that is not there with the nearest name', async () => expect((await explain('warm-welcom')).diagnostics).toMatchObject([{ code: 'REFERENCE_DANGLING', hint: 'Did you mean warm-welcome?' }]));
it('tells a language that the report does not have', async () => expect((await explain('warm-welcome', 'fr')).diagnostics).toMatchObject([{ code: 'SETTING_INVALID', actual: 'fr' }]));
it('tells what is wrong with a report that cannot be read', async () => expect((await explainFinding('src/testing/none', process.cwd(), 'a', undefined)).diagnostics[0]?.code).toBe('FOLDER_MISSING'));
