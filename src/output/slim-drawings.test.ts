import { expect, it } from 'vitest';
import { withSlimDrawings } from './slim-drawings.ts';

const drawn = (marks: string) => `<svg role="img" width="9"><g stroke-width="2">${marks}</g></svg>`;
const line = (x: number, y: number, length: string, stroke: string) => `<line transform="translate(${x},${y})" ${length} stroke="${stroke}"/>`;

it('leaves out the names of values', () => expect(withSlimDrawings(drawn('<path d="M0,0h1" data-item="a" data-wave="b" data-percent="88"/>'))).toBe(drawn('<path d="M0,0h1"/>')));
it('draws lines of one colour as one path', () => expect(withSlimDrawings(drawn(line(1.5, 2, 'x2="-3.25"', 'red') + line(4, 5, 'y2="6"', 'blue') + line(7, 8, 'x2="9"', 'red')))).toBe(drawn('<path d="M1.5,2h-3.2M7,8h9" stroke="red"/><path d="M4,5v6" stroke="blue"/>')));
it('keeps a line that has more to it, or stands alone', () => {
  for (const kept of [line(1, 2, 'x2="3"', 'red'), `${line(1, 2, 'x2="3"', 'red').replace('/>', ' opacity="0.5"/>')}${line(1, 2, 'x2="3" y2="4"', 'red')}`]) expect(withSlimDrawings(drawn(kept))).toBe(drawn(kept));
});
it('says where a text stands as its place', () => expect(withSlimDrawings(drawn('<text fill="red" transform="translate(10.26,5)" direction="rtl">a</text>'))).toBe(drawn('<text fill="red" x="10.3" y="5" direction="rtl">a</text>')));
it('moves marks by tenths of a pixel, and scales nothing', () => expect(withSlimDrawings(drawn('<text transform="translate(10.26,-0.04) scale(0.125)">a</text>'))).toBe(drawn('<text transform="translate(10.3,0) scale(0.125)">a</text>')));
it('changes nothing outside of drawings', () => expect(withSlimDrawings('<li data-wave="a"><svg><path d="M0,0h1" data-item="a"/></svg>')).toBe('<li data-wave="a"><svg><path d="M0,0h1" data-item="a"/></svg>'));
