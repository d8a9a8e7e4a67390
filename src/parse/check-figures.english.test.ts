import { describe, expect, it } from 'vitest';
import { figureCheckOf, aLine } from './reading.fixture.ts';

const check = figureCheckOf('en');
const figuresIn = (text: string) => check(aLine(text).line).map((one) => one.actual);

describe('figures typed in English', () => {
  it.each([
    ['36 respondents answered', '36'],
    ['97% of respondents', '97%'],
    ['about 80 per cent', '80'],
    ['it rose by +12 points', '12'],
    ['12.5 per cent', '12.5'],
    ['1,234 people', '1,234'],
    ['½ of them', '½'],
    ['half of the members', 'half'],
    ['Half of them', 'Half'],
    ['more than half', 'half'],
    ['one half', 'half'],
    ['a third of members', 'a third'],
    ['two thirds', 'thirds'],
    ['three quarters of them', 'quarters'],
    ['a quarter', 'a quarter'],
    ['one tenth of them', 'tenth of'],
    ['five respondents', 'five respondents'],
    ['Five members', 'Five members'],
    ['five of the respondents', 'five of the respondents'],
    ['five community members', 'five community members'],
    ['five out of six respondents', 'five out of six'],
    ['one in five said so', 'one in five'],
    ['five of the new members', 'five of the new members'],
    ['a dozen members', 'dozen members'],
    ['dozens of participants', 'dozens of participants'],
    ['thirty six respondents', 'thirty six respondents'],
    ['thirty-six respondents', 'six respondents'],
    ['ninety per cent', 'ninety per cent'],
    ['ninety percent', 'ninety percent'],
    ['one of the members', 'one of the members'],
    ['slide 15 and 36 respondents', '36'],
    ['slide 15, 36 of the members', '36'],
    ['Slide 15. 36 answered', '36'],
    ['slide 15 or 97%', '97%'],
    ['slides 14 and 15 with 3 themes', '3'],
    ['2000 respondents', '2000'],
    ['2023%', '2023%'],
    ['A4 people', '4'],
    ['five **members**', 'five members'],
    ['five [members](page:methods)', 'five members'],
  ])('%s', (text, figure) => expect(figuresIn(text)).toEqual([figure]));

  it('are each told', () => expect(figuresIn('36 of 93, or half of them')).toEqual(['36', '93', 'half']));
});

describe('what is no figure in English', () => {
  it.each([
    'in 2023', '2022/23', '2022-23', '2022–2023', 'the end of year one (2022/23)', 'In 2023, members met', 'the year 2023 and 2024', 'the 1990s',
    'slide 15', '(slide 15)', 'slides 14 and 15', 'Slides 14, 15 and 16', 'slides 14–16', 'slides 14 & 15', 'slide 15 members said', 'slide [15](page:data#slide-15)', 'slide\u00A015',
    'WCAG 2.2', 'WCAG 2.2 AA', 'Israeli Standard 5568', 'the id q-22-4', 'COVID-19', 'an A4 page',
    'one of the goals', 'one of its goals', 'one of the things people said', 'four communities', 'two waves', 'six items on trust', 'The two others', 'year two',
    'half a year', 'in the first half of the year', 'a third party', 'a third meeting', 'the first quarter of 2023', 'in year two most members agreed', 'At the end of year two members met',
    'behalf', 'halfway', 'half-hearted', 'most members', 'all respondents', 'a large majority of members', 'a member', 'someone', 'none of the members', 'the fifth wave', 'a percentage', 'the respondents',
  ])('%s', (text) => expect(figuresIn(text)).toEqual([]));
});
