import { describe, expect, it } from 'vitest';
import { renderPlain } from './render-line.ts';
import { aContext, EN, HE, wordsOf } from './words-context.fixture.ts';

const plain = (text: string, voice = EN) => renderPlain(wordsOf(text), aContext(voice));

describe('plain text', () => {
  it.each([
    ['a **b** *c* [d](page:methods) <Term id="t">e</Term>', 'a b c d e'],
    ['<Claim id="c">all (<Value of="trust.cheering@w3"/>)</Claim>', 'all (100%)'],
    ['they write: <Stated slide="9">words</Stated>', 'they write: “words”'],
    ['a<Note>b <Value of="trust@w3"/></Note>.', 'a.'],
    ['&lt;b&gt; &amp; "c"', '<b> & "c"'],
    ['$& \\<script>', '$& <script>'],
    ['', ''],
  ])('%j is %j', (text, words) => expect(plain(text)).toBe(words));

  it('holds a signed number between left-to-right marks', () => expect(plain('<Change of="trust.openness" from="w1" to="w3"/>', HE)).toBe('\u200E−7\u200E נקודות אחוז (\u200E−8\u200E לפי המשיבים)'));
  it('holds it so in English as well', () => expect(plain('<Change of="trust.cheering" from="w1" to="w3"/>')).toBe('\u200E+12\u200E percentage points'));
  it('quotes with the marks of its language', () => expect(plain('<Stated slide="9">א</Stated>', HE)).toBe('”א”'));
});
