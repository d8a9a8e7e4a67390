import { describe, expect, it } from 'vitest';
import { parseSvg } from '../parse-svg.ts';
import { writeSvg } from '../svg-tree.ts';
import { slimDrawing } from './slim-drawing.ts';

const slimmed = (svg: string) => slimDrawing(parseSvg(`<svg>${svg}</svg>`).children).map(writeSvg).join('');

describe('a slim drawing', () => {
  it('has circles for circles', () => expect(slimmed('<path transform="translate(10.04,20)" d="M4.18,0A4.18,4.18,0,1,1,-4.18,0A4.18,4.18,0,1,1,4.18,0" fill="red"/>')).toBe('<circle fill="red" cx="10" cy="20" r="4.18"/>'));
  it('has shapes where they stand', () => expect(slimmed('<path transform="translate(10,20)" d="M-2,-2h4v4h-4Z" fill="red"/>')).toBe('<path fill="red" d="M8,18h4v4h-4z"/>'));
  it('has paths for lines', () => expect(slimmed('<line transform="translate(10,20)" y2="-5" stroke="red" opacity="0.5"/>')).toBe('<path stroke="red" opacity="0.5" d="M10,20v-5"/>'));
  it('keeps what is turned', () => expect(slimmed('<path transform="translate(10,20) rotate(45)" d="M0,0L1,2" fill="red"/>')).toBe('<path fill="red" transform="translate(10,20) rotate(45)" d="M0,0l1,2"/>'));
  it('says of what is not stroked how its fill lets through', () => expect(slimmed('<path d="M0,0h4" fill="red" stroke-width="2" opacity="0.5"/>')).toBe('<path fill="red" fill-opacity="0.5" d="M0,0h4"/>'));
  it('leaves the opacity of what is stroked', () => expect(slimmed('<g stroke="blue"><path d="M0,0h4" fill="red" opacity="0.5"/></g>')).toBe('<g stroke="blue"><path fill="red" opacity="0.5" d="M0,0h4"/></g>'));
  it('has hairlines of a group in one path', () => expect(slimmed('<g stroke-width="1" stroke="red"><line x2="5"/><line transform="translate(0,9)" x2="5"/></g>')).toBe('<g stroke-width="1" stroke="red"><path d="M0,0h5M0,9h5"/></g>'));
  it('writes the look of many in a row once, in their order', () => {
    const mark = (fill: string, at: number) => `<path d="M${at},0h4" fill="${fill}"/>`;
    const [red, blue] = ['red', 'blue'].map((fill) => Array.from({ length: 12 }, (_, at) => mark(fill, at)).join(''));
    const bare = Array.from({ length: 12 }, (_, at) => `<path d="M${at},0h4"/>`).join('');
    expect(slimmed(`${red}${blue}${mark('red', 0)}`)).toBe(`<g fill="red">${bare}</g><g fill="blue">${bare}</g><path fill="red" d="M0,0h4"/>`);
  });
});
