import { expect, it } from 'vitest';
import { embedCodeOf, resizeCodeOf } from './embed-code.ts';

it('is a frame that needs neither script nor style, whose words cannot become markup', () => {
  expect(embedCodeOf({ src: 'https://example.org/embed/he/trust/?a&b', title: 'All "of" <them>', height: 640 })).toBe(
    '<iframe src="https://example.org/embed/he/trust/?a&amp;b" title="All &quot;of&quot; &lt;them&gt;" width="100%" height="640" loading="lazy" style="border: 0"></iframe>');
});

it('names the script', () => expect(resizeCodeOf('https://example.org/embed/resize.js')).toBe('<script src="https://example.org/embed/resize.js" async></script>'));
