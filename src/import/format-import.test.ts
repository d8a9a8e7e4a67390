import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH, HEBREW } from '../i18n/language.fixture.ts';
import { stripControls } from '../i18n/isolate.ts';
import { createVoice } from '../i18n/voice.ts';
import { aParsedReport } from '../model/parsed-report.fixture.ts';
import { parseStrings } from '../parse/strings-file.ts';
import { formatImport } from './format-import.ts';
import { aSurvey, imported, NEW_WAVE, rowsOf, TRUST } from './import.fixture.ts';

const survey = aSurvey('id,open,cheer', rowsOf(120, (at) => `r${at},${at < 9 ? 5 : 1},${at === 0 ? '' : 4}`));
const MAP = `${NEW_WAVE}respondent: { column: id, duplicates: last }\n${TRUST.replace('slide: 15', 'slide: 15\n    base: complete')}`;
const voice = (lang: 'he' | 'en') => createVoice(lang === 'he' ? HEBREW : ENGLISH, parseStrings({ file: 'strings.yaml', text: readFileSync(`strings/${lang}.yaml`, 'utf8') }).strings);
const lines = (lang: 'he' | 'en', map = MAP, told = survey.told) => formatImport(imported(survey, map), { told }, aParsedReport().questionnaire.value, voice(lang));

describe('what was counted is told', () => {
  it('in English', () => expect(lines('en').map(stripControls)).toEqual([
    '120 rows in the survey', '120 respondents counted', '', 'Trust [trust]',
    'share  number  base  missing  item',
    '   7%       8   119        0  Openness [openness]',
    ' 100%     119   119        1  Cheering [cheering]',
  ]));
  it('in Hebrew, each line from the right', () => {
    expect(lines('he').map(stripControls)).toEqual([
      '120 שורות בסקר', 'נספרו 120 משיבים', '', 'אמון [trust]',
      'שיעור  מספר  בסיס  חסרות  היגד',
      '   7%     8   119      0  פתיחות [openness]',
      ' 100%   119   119      1  פרגון [cheering]',
    ]);
    expect(lines('he').filter((line) => line !== '' && !line.startsWith('\u200F'))).toEqual([]);
  });
  it('with how the file was read', () => expect(lines('en', MAP, [{ what: 'delimiter', value: ';' }, { what: 'hidden-rows', value: 2 }]).map(stripControls).slice(0, 2)).toEqual(['Sign between the cells, as found: ;', '2 rows of the sheet are hidden; they were read like the others']));
  it('without a figure that is not to be published', () => expect(lines('en', MAP.replace('slide: 15', 'slide: 15\n    withhold: [openness]')).map(stripControls)[5]).toBe('    –       –   119        0  Openness [openness]; withheld to protect respondents'));
});
