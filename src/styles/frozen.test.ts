import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('frozen.css', import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
const selectors = [...css.matchAll(/([^{};]+)\{[^{}]*\}/g)].flatMap(([, list = '']) => list.replace(/:is\(([^)]*)\)/g, (_, inside: string) => `:is(${inside.replaceAll(',', '|')})`).split(',').map((one) => one.trim()));

it('styles nothing but the shell: every rule begins with an id of it', () => {
  expect(selectors.length).toBeGreaterThan(20);
  expect(selectors.filter((one) => !/^(?::is\()?#adva-(?:frozen|top|notice|foot)\b/.test(one))).toEqual([]);
});
