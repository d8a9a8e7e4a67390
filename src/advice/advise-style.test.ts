import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aParsedReport } from '../model/parsed-report.fixture.ts';
import { buildReport } from '../model/build-report.ts';
import { vocabularySchema, type Vocabulary } from '../parse/vocabulary-file.ts';
import { adviseStyle } from './advise-style.ts';

const vocabularies = new Map(['he', 'en'].map((lang): [string, Vocabulary] => [lang, vocabularySchema.parse(parse(readFileSync(`vocabulary/${lang}.yaml`, 'utf8')))]));

/** The advice on a chapter with these words in Hebrew or English; the other language has as many figures and headings. */
function adviceOn(lang: 'he' | 'en', words: string, { title = 'a', front = '' } = {}): string[] {
  const other = lang === 'he' ? 'en' : 'he';
  const page = (text: string, of: string) => `---\ntitle: ${of}\nnav: b\n${text === words ? front : ''}summary: c\n---\n\n${text}\n`;
  const counterpart = (words.match(/<Value [^>]*\/>|^#.*$/gm) ?? []).join('\n\n').replace(/^#+ .*(\{.*\})$/gm, '## a $1');
  const files = { [`content/${lang}/chapters/chapter.mdx`]: page(words, title), [`content/${other}/chapters/chapter.mdx`]: page(counterpart, 'a') };
  const { report, diagnostics } = buildReport(aParsedReport(files));
  if (!report) throw new Error(diagnostics.map((one) => one.message).join('; '));
  const file = `content/${lang}/chapters/chapter.mdx`;
  return adviseStyle(report, vocabularies, [file], () => files[file] ?? '').filter((one) => one.file === file).map(({ code, line, actual }) => `${code} ${line} ${actual ?? ''}`.trim());
}

const many = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('advice on lengths', () => {
  it('is given for a sentence of more than 35 words, not for one of 35', () => expect([adviceOn('en', `${many(36)}.`), adviceOn('en', `${many(35)}.`)]).toEqual([['STYLE_SENTENCE 7 36'], []]));
  it('counts a figure and words of the source as one word each', () => expect(adviceOn('en', `${many(33)} <Value of="trust@w3"/> <Value of="trust@w1"/>.`)).toEqual([]));
  it('is given for a paragraph of more than 120 words', () => expect(adviceOn('en', `${many(30)}. `.replace('w', 'W').repeat(5).trim())).toEqual(['STYLE_PARAGRAPH 7 150']));
  it('is not given for headings', () => expect(adviceOn('en', `## ${many(40)} {#x}`)).toEqual([]));
});

describe('advice on causes', () => {
  it('is given where the sentence has a figure', () => expect(adviceOn('he', 'הקהילה הביאה לשיעור של <Value of="trust.openness@w1"/>. הבסיס: <Value of="trust@w1"/>.')).toEqual(['STYLE_CAUSE 7 הביאה ל']));
  it('is not given where it has none', () => expect(adviceOn('en', 'Rain led to mud. The share: <Value of="trust.openness@w1"/> of <Value of="trust@w1"/>.')).toEqual([]));
});

describe('advice on bases', () => {
  it('is given for the percentage of a small base that nothing in its section says', () => expect(adviceOn('en', '## A {#x}\n\nIt is <Value of="trust.openness@w3"/>.\n\n## B {#y}\n\nOf <Value of="trust@w3"/>.')).toEqual(['STYLE_BASE 9 trust.openness@w3']));
  it('is content with the base in the next paragraph', () => expect(adviceOn('en', 'It is <Value of="trust.openness@w3"/>.\n\nOf <Value of="trust@w3"/>.')).toEqual([]));
  it('is not given for a base of 93', () => expect(adviceOn('en', 'It is <Value of="trust.openness@w1"/>.')).toEqual([]));
});

describe('advice on abbreviations', () => {
  it('is given once, where the abbreviation first stands', () => expect(adviceOn('he', 'פנו אל אל״ק.\n\nאל״ק ענתה.')).toEqual(['STYLE_ABBREVIATION 7 אל״ק']));
  it('is content with brackets on either side', () => expect(adviceOn('en', 'The board (KLM) and the PQR (Port Quay Room).')).toEqual([]));
  it('knows what every reader knows, behind the letters that Hebrew joins to it', () => expect(adviceOn('he', 'בדו״ח של המנכ״ל מתשפ״ד.')).toEqual([]));
});

describe('advice on signs', () => {
  it.each([
    ['he', 'כתבו דו"ח.', 'STYLE_QUOTES 7 דו"ח.'],
    ['he', 'הוא אמר "כן".', 'STYLE_QUOTES 7 "כן".'],
    ['he', 'בית-ספר.', 'STYLE_DASHES 7 בית-ספר.'],
    ['he', 'קהילה - ורשות.', 'STYLE_DASHES 7 -'],
    ['en', 'A library - and a door.', 'STYLE_DASHES 7 -'],
    ['en', 'A  door.', 'STYLE_SPACES 7 A  door.'],
    ['he', 'עלה ב +<Value of="trust@w1"/>.', 'STYLE_SIGN 7 +'],
  ] as const)('in %s "%s" gives %s', (lang, words, expected) => expect(adviceOn(lang, words)).toContain(expected));
  it('leaves hyphens inside English words, maqafs and true signs alone', () => expect([adviceOn('en', 'A well-kept door – and the sea’s.'), adviceOn('he', 'בית־ספר – ודו״ח, ”כן”, ג׳ירפה.')]).toEqual([[], []]));
  it('leaves signs against figures alone where words run from left to right', () => expect(adviceOn('en', 'Up by +<Value of="trust@w1"/>.')).toEqual([]));
});

describe('a comment that switches advice off', () => {
  it('holds for the words below it, up to an empty line', () => expect(adviceOn('en', `{/* style: spaces – as the sign is painted */}\nA  door.\n\nA  lamp.`)).toEqual(['STYLE_SPACES 10 A  lamp.']));
  it('stands in front matter as well', () => expect(adviceOn('en', 'x', { title: 'A  door', front: '' })).toEqual(['STYLE_SPACES 2 A  door']));
  it('must give a reason', () => expect(adviceOn('en', '{/* style: spaces */}\nA  door.')).toEqual(['STYLE_SPACES 8 A  door.', 'STYLE_COMMENT 7 style: spaces']));
  it('must name advice that there is', () => expect(adviceOn('en', '{/* style: space – why not */}\nA door.')).toEqual(['STYLE_COMMENT 7 space']));
  it('that switches nothing off is told', () => expect(adviceOn('en', '{/* style: spaces – as painted */}\nA door.')).toEqual(['STYLE_COMMENT 7 style: spaces']));
});
