import { describe, expect, it } from 'vitest';
import { numberHtml, renderHeading, renderLabel, renderLine } from './render-line.ts';
import { aContext, EN, HE, wordsOf } from './words-context.fixture.ts';

const html = (text: string, voice = EN) => {
  const line = wordsOf(text);
  return renderLine(line, aContext(voice, [line]));
};

describe('each kind of words', () => {
  it.each([
    ['words', 'words'],
    ['**strong** and *stressed*', '<strong>strong</strong> and <em>stressed</em>'],
    ['[a](page:methods#waves)', '<a href="/en/methods/#waves">a</a>'],
    ['[a](page:home)', '<a href="/en/">a</a>'],
    ['[a](finding:cheering)', '<a href="/en/findings/cheering/">a</a>'],
    ['[a](https://example.org/?b&c)', '<a href="https://example.org/?b&amp;c" rel="external">a</a>'],
    ['<Claim id="cheering-all">all</Claim>', '<button type="button" class="claim" id="claim-cheering-all" popovertarget="figures-cheering-all" data-claim="cheering-all" data-number="1.1">all</button>'],
    ['<Term id="base">base</Term>', '<a class="term" href="/en/methods/#term-base">base</a>'],
    ['<Stated slide="9">words</Stated>', '<q class="stated">“words”</q> <a class="slide" href="/en/data/#slide-9" data-statements="">(slide 9)</a>'],
    ['<Value of="trust.cheering@w3"/>', '<bdi class="num" dir="ltr" data-value="trust.cheering@w3">100%</bdi>'],
    ['<Value of="trust@w3"/>', '<bdi class="num" dir="ltr" data-value="trust@w3">36</bdi>'],
    ['<Value of="@w1"/>', '<bdi class="num" dir="ltr" data-value="@w1">93</bdi>'],
    ['<Value of="source.interviews"/>', '<bdi class="num" dir="ltr" data-value="source.interviews">24</bdi>'],
    ['<Change of="trust.cheering" from="w1" to="w3"/>', '<bdi class="num" dir="ltr">+12</bdi> percentage points'],
    ['a<Note>b</Note>', 'a<sup class="note"><a id="note-ref-1" href="#note-1" aria-label="Note 1">1</a></sup>'],
  ])('%s', (text, rendered) => expect(html(text)).toBe(rendered));

  it('holds other kinds', () => expect(html('<Claim id="c">**all** (<Value of="trust@w3"/>)</Claim>')).toBe('<span id="claim-c" data-claim="c"><strong>all</strong> (<bdi class="num" dir="ltr" data-value="trust@w3">36</bdi>)</span>'));
});

it('has the id of a claim at its first words alone, headings included and links excluded', () => {
  const lines = ['[<Claim id="cheering-all">all</Claim>](page:home)', '<Claim id="cheering-all">every</Claim> <Claim id="cheering-all">each</Claim>'].map(wordsOf);
  const context = aContext(EN, lines);
  const ids = (html: string) => html.match(/id="[^"]*"/g);
  expect([...lines.map((line) => ids(renderLine(line, context))), ids(renderHeading(lines[1] ?? [], context)), ids(renderLabel(lines[1] ?? [], context))].map((one) => one?.length ?? 0)).toEqual([0, 1, 1, 0]);
});

describe('what stands against a claim', () => {
  const bare = (text: string) => html(text).replace(/<button[^>]*>/, '<button>');
  it('is kept with it at the end of a line', () => expect(bare('one and<Claim id="cheering-all">all</Claim>, two')).toBe('one <span class="kept">and<button>all</button>,</span> two'));
  it('is no letter after it', () => expect(bare('<Claim id="cheering-all">all</Claim>s')).toBe('<button>all</button>s'));
  it('is nothing behind a space', () => expect(bare('a <Claim id="cheering-all">all</Claim> b')).toBe('a <button>all</button> b'));
  it('is escaped', () => expect(bare('"<Claim id="cheering-all">all</Claim>&')).toBe('<span class="kept">&quot;<button>all</button>&amp;</span>'));
});

describe('a claim is nothing to press', () => {
  const claim = '<Claim id="cheering-all">all</Claim>';
  const plain = '<span data-claim="cheering-all">all</span>';
  it('in a title', () => expect(renderLabel(wordsOf(claim), aContext(EN))).toBe(plain));
  it('in a link', () => expect(html(`[${claim}](page:home)`)).toBe(`<a href="/en/">${plain}</a>`));
  it('where its figures do not stand on the page', () => expect(renderLine(wordsOf(claim), { ...aContext(EN), claims: new Set() })).toBe(plain));
});

describe('figures in Hebrew', () => {
  it('stand apart from the letters before them', () => expect(html('ל־<Value of="trust@w3"/>', HE)).toBe('ל־<bdi class="num" dir="ltr" data-value="trust@w3">36</bdi>'));
  it('have their sign inside the isolation, and say what the counts give where that is another difference', () => expect(html('<Change of="trust.openness" from="w1" to="w3"/>', HE)).toBe('<bdi class="num" dir="ltr">−7</bdi> נקודות אחוז (<bdi class="num" dir="ltr">−8</bdi> לפי המשיבים)'));
  it('are put where the language has them in its words', () => expect(html('<Change of="trust.openness" from="w2" to="w3"/>', HE)).toBe('<bdi class="num" dir="ltr">+2</bdi> נקודות אחוז'));
  it('said in words run as the words do', () => expect([numberHtml('3 מתוך 15'), numberHtml('97%')]).toEqual(['<bdi class="num">3 מתוך 15</bdi>', '<bdi class="num" dir="ltr">97%</bdi>']));
});

describe('notes', () => {
  it('are numbered as they follow on the page, in links to their text and back', () => {
    const lines = [wordsOf('a<Note>b</Note> c<Note>d</Note>'), wordsOf('e<Note>f</Note>')];
    expect(renderLine(lines[1] ?? [], aContext(HE, lines))).toBe('e<sup class="note"><a id="note-ref-3" href="#note-3" aria-label="הערה 3">3</a></sup>');
  });
});

describe('words with signs of markup', () => {
  it.each([
    ['\\<script>alert(1)\\</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"\\>\\<img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['&lt;b&gt; &amp; &quot;', '&lt;b&gt; &amp; &quot;'],
    ['<Stated slide="9">&lt;b></Stated>', '<q class="stated">“&lt;b&gt;”</q> <a class="slide" href="/en/data/#slide-9" data-statements="">(slide 9)</a>'],
    ['[a](https://example.org/"onclick="b)', '<a href="https://example.org/&quot;onclick=&quot;b" rel="external">a</a>'],
  ])('%s stay words', (text, rendered) => expect(html(text)).toBe(rendered));

  it.each(['$& costs', '$$', '$1 and $’', '$`'])('keep their dollar signs between quotation marks: %s', (words) => {
    expect(html(`<Stated slide="9">${words.replace('`', '\\`')}</Stated>`)).toContain(`>“${words.replace('&', '&amp;')}”<`);
  });
});
