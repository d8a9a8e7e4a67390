/// <reference types="astro/client" />
/** In `npm run dev` alone: shows what is wrong with the report above the open page, which stays as it was below, and goes when it is mended. */
import type { ProblemView } from '../../terms/problem-view.ts';

const STYLE = `
dialog { inline-size: min(60rem, 100vw - 2rem); max-block-size: calc(100vh - 4rem); padding: 1.2rem 1.5rem 1.5rem; border: 0; border-block-start: 6px solid #b3261e; border-radius: 4px; background: #fff; color: #1c1b1a; font: 1rem/1.55 system-ui, sans-serif; box-shadow: 0 1rem 4rem #0006; }
dialog::backdrop { background: #0007; }
h2 { margin: 0 0 1rem; font-size: 1.25rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { border-block-start: 1px solid #d9d4cc; padding-block: 1rem; }
p { margin: 0 0 0.4rem; }
.place { font-size: 0.9rem; color: #5c5850; text-align: start; overflow-wrap: anywhere; }
.message { font-weight: 700; }
pre { margin: 0.4rem 0; padding: 0.5rem 0.7rem; background: #f4f1ec; font: 0.92rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #ffd6a0; color: inherit; }
button { float: inline-end; min-block-size: 2.75rem; padding-inline: 1rem; font: inherit; border: 1px solid #5c5850; border-radius: 4px; background: none; color: inherit; cursor: pointer; }
@media (prefers-color-scheme: dark) {
  dialog { background: #1e1d1b; color: #eeebe5; border-block-start-color: #ff8a80; }
  li { border-color: #45423d; } .place { color: #b9b3a8; } pre { background: #2a2825; } mark { background: #6b4a12; }
}`;

const host = document.createElement('adva-problems');
const shadow = host.attachShadow({ mode: 'open' });

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function itemOf({ place, code, message, hint, source }: ProblemView['problems'][number]): HTMLElement {
  const item = element('li');
  const where = element('p', '', 'place');
  const bdi = element('bdi', `${place} ${code}`);
  bdi.dir = 'ltr';
  where.append(bdi);
  item.append(where, element('p', message, 'message'));
  if (source) {
    const line = element('pre');
    line.dir = 'auto';
    line.append(source.before, element('mark', source.marked), source.after);
    item.append(line);
  }
  item.append(element('p', hint, 'hint'));
  return item;
}

function show({ lang, dir, title, close, problems }: ProblemView): void {
  const dialog = document.createElement('dialog');
  dialog.lang = lang;
  dialog.dir = dir;
  const button = element('button', close);
  button.addEventListener('click', () => dialog.close());
  const list = element('ol');
  list.append(...problems.map(itemOf));
  dialog.append(button, element('h2', title), list);
  const style = element('style', STYLE);
  shadow.replaceChildren(style, dialog);
  if (!host.isConnected) document.documentElement.append(host);
  dialog.showModal();
}

import.meta.hot?.on('adva:problems', show);
import.meta.hot?.send('adva:ask');
