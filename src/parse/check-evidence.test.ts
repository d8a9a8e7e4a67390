import { describe, expect, it } from 'vitest';
import { createEvidenceCheck } from './check-evidence.ts';
import { aLine, lineCheckOf, told, vocabularyOf } from './reading.fixture.ts';
import { extendVocabulary, NO_WORDS } from './vocabulary-file.ts';

const check = createEvidenceCheck(vocabularyOf('en'));
const hebrew = createEvidenceCheck(vocabularyOf('he'));
const foundIn = (text: string) => check(aLine(text).line).map((one) => one.actual);
const foundInHebrew = (text: string) => hebrew(aLine(text).line).map((one) => one.actual);

describe('words of evidence', () => {
  it('are told with what they assert and what can be written instead', () => {
    expect(check(aLine('Trust rose.').line)).toMatchObject([{
      code: 'EVIDENCE_UNBOUND', message: 'rose asserts a change of Trust, and nothing binds it to the data.', hint: expect.stringContaining('say it otherwise: the share was higher, was lower') as string,
    }]);
  });
  it('have the place of their first word, also inside strong words and links', () => {
    expect(told(check(aLine('Here **most** of the [members](page:members) agree.').line))).toEqual(['1:8 EVIDENCE_UNBOUND']);
  });
  it('are sought in notes and terms', () => expect(foundIn('It <Term id="t">rose significantly</Term>.<Note>Most members agree.</Note>')).toEqual(['significantly', 'Most members']));
  it('are the source’s own inside <Stated>', () => expect(foundIn('<Stated slide="9">Trust rose significantly</Stated>')).toEqual([]));
  it('are bound inside <Claim>', () => expect(foundIn('<Claim id="c">Trust rose</Claim>, and so did satisfaction.')).toEqual([]));
  it('are bound by the word alone, its people outside', () => expect(foundIn('<Claim id="c">Most</Claim> members agree.')).toEqual([]));
  it('are not bound by a claim beside them', () => expect(foundIn('<Claim id="c">Most members</Claim> agree, and trust rose.')).toEqual(['rose']));
  it('are bound behind a prefix that Hebrew joins to the word', () => expect(foundInHebrew('ו<Claim id="c">רוב המשיבים</Claim> הסכימו.')).toEqual([]));
});

describe('a change', () => {
  it('is evidence where its subject is a measure', () => expect(foundIn('Satisfaction with the rooms, they say, fell.')).toEqual(['fell']));
  it('is evidence beside a figure of the data', () => expect(foundIn('It rose to <Value of="trust.a@w"/>.')).toEqual(['rose']));
  it('is none where nothing that is measured stands near', () => expect(foundIn('The number of communities grew, and members speak of trust.')).toEqual([]));
  it('does not reach into another sentence', () => expect(foundIn('Trust was measured. The budget grew.')).toEqual([]));
  it('does not reach over a conjunction to what follows', () => expect(foundIn('The group grew and trust was measured.')).toEqual([]));
  it('is none in a question or where it is only supposed', () => expect(foundIn('Has trust grown? We asked whether trust rose.')).toEqual([]));
  it('is none where a phrase has another meaning', () => expect(foundInHebrew('בראיונות עלה הצורך באמון.')).toEqual([]));
  it('may stand before its measure in Hebrew', () => expect(foundInHebrew('אחרי שנה עלה האמון.')).toEqual(['עלה']));
});

describe('a quantifier', () => {
  it('is evidence with the word for the people', () => expect(foundIn('Almost all of the new members agree.')).toEqual(['Almost all of the new members']));
  it('is none of other things', () => expect(foundIn('All partners met most of the members’ goals.')).toEqual([]));
  it('is none of people whom a listed word makes others', () => expect(foundIn('All council members and all team members came.')).toEqual([]));
  it('is evidence before a verb of answering', () => expect(foundIn('Many agreed.')).toEqual(['Many agreed']));
  it('is evidence right before a figure', () => expect(foundIn('Most (<Value of="trust.a@w"/>) shared it.')).toEqual(['Most']));
  it('may follow its people in Hebrew', () => expect(foundInHebrew('משתתפים רבים הגיעו.')).toEqual(['משתתפים רבים']));
  it('that is a pronoun stands for what was named last', () => {
    expect(foundInHebrew('הפרקים נכתבו, ורובם קצרים. המשיבים ענו, ורובם הסכימו.')).toEqual(['ורובם הסכימו']);
  });
  it('that may be a question is none where a sentence says that it is open', () => {
    expect(foundInHebrew('כמה מן המשיבים הסכימו – לא נאמר. כמה מן המשיבים סיפרו על כך.')).toEqual(['כמה מן המשיבים']);
  });
  it('is none in "taking part"', () => expect(foundInHebrew('המשתתפים ביקשו לקחת חלק בדיון.')).toEqual([]));
});

describe('the check of a language', () => {
  it('finds nothing without a vocabulary', () => expect(createEvidenceCheck(NO_WORDS)(aLine('Most members said that trust rose significantly.').line)).toEqual([]));
  it('knows measures and other uses that a report adds', () => {
    const own = createEvidenceCheck(extendVocabulary(vocabularyOf('en'), { evidence: { measures: ['mooring'], otherUses: ['all members present'] } }));
    expect(own(aLine('Mooring improved. All members present voted.').line).map((one) => one.actual)).toEqual(['improved']);
  });
  it('tells typed figures beside unbound evidence', () => expect(told(lineCheckOf('en')(aLine('All members, 36, agreed.').line))).toEqual(['1:14 FIGURE_TYPED', '1:1 EVIDENCE_UNBOUND']));
});

it.each([['en', 'most of the members and '], ['he', 'רוב של אחד מן החברים ש']])('reads a long line in %s in little time', (lang, words) => {
  const line = aLine(`${words.repeat(2000)}end`).line;
  expect(lineCheckOf(lang)(line)).toBeInstanceOf(Array);
});
