import { expect, it } from 'vitest';
import { aPage, told } from './reading.fixture.ts';

const toldOf = (words: string) => told(aPage(words).diagnostics);

it('takes levels that begin at 2 and leave none out', () => expect(toldOf('## A {#a}\n\n### B {#b}\n\n#### C {#c}\n\n## D {#d}\n')).toEqual([]));
it('refuses a title of the page', () => expect(toldOf('# A {#a}\n')).toEqual(['7:1 HEADING_LEVEL']));
it('refuses to begin below level 2', () => expect(toldOf('### A {#a}\n')).toEqual(['7:1 HEADING_LEVEL']));
it('refuses to leave a level out', () => expect(toldOf('## A {#a}\n\n#### B {#b}\n')).toEqual(['9:1 HEADING_LEVEL']));
it('looks into asides', () => expect(toldOf('## A {#a}\n\n<Aside>\n\n#### B {#b}\n\n</Aside>\n')).toEqual(['11:1 HEADING_LEVEL']));
it('tells an id that stands twice with the line of the first', () => expect(aPage('## A {#a}\n\n## B {#b}\n\n## C {#a}\n').diagnostics).toMatchObject([{ code: 'ID_DUPLICATE', line: 11, actual: 'a', expected: 'line 7' }]));
it('tells of a third that the first has the id', () => expect(aPage('## A {#a}\n\n## B {#a}\n\n## C {#a}\n').diagnostics.map((one) => one.expected)).toEqual(['line 7', 'line 7']));
it('keeps the ids of what the program shows', () => expect(toldOf('## A {#chart-a}\n\n## B {#claim-b}\n\n## C {#figures}\n')).toEqual(['7:1 ID_RESERVED', '9:1 ID_RESERVED']));
it('does not take two missing ids for the same', () => expect(toldOf('## A\n\n## B\n')).toEqual(['7:1 HEADING_ID_MISSING', '9:1 HEADING_ID_MISSING']));
