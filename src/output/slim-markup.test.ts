import { describe, expect, it } from 'vitest';
import { withSlimMarkup } from './slim-markup.ts';

describe('slim markup', () => {
  it.each([
    ['white space once between the words of two blocks', '<ul> <li> a </li>\n <li>b</li> <li>c</li></ul> <p>d</p>', '<ul><li>a </li><li>b</li> <li>c</li></ul> <p>d</p>'],
    ['none twice at the edge of a block', '<p>a</p> <p> <b>b</b></p>', '<p>a</p> <p><b>b</b></p>'],
    ['all within a line', '<p>a <b> b </b> <i>c</i> <button> d </button></p>', '<p>a <b> b </b> <i>c</i> <button> d </button></p>'],
    ['all of what is set as it stands', '<div> <pre> a\n <b> </b></pre> </div>', '<div><pre> a\n <b> </b></pre> </div>'],
    ['scripts as they are', '<p> <script>a = " &quot; "</script> </p>', '<p><script>a = " &quot; "</script> </p>'],
    ['the space beside a drawing in a line', '<a> <svg> <g> </g> </svg> a</a>', '<a> <svg> <g> </g> </svg> a</a>'],
    ['plain marks in texts, not in attributes', '<p title="&quot; > &quot;">&quot;a&quot;</p>', '<p title="&quot; > &quot;">"a"</p>'],
    ['spaces that do not break', '<p>\u00a0a\u00a0</p>', '<p>\u00a0a\u00a0</p>'],
    ['a sign that begins no tag', '<p> 1 < 2 </p>', '<p>1 < 2 </p>'],
  ])('has %s', (_, html, expected) => expect(withSlimMarkup(html)).toBe(expected));
});
