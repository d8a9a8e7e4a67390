import type { LiveChart } from '../../charts/live-chart.ts';
import { element } from './element.ts';
import { followKeys } from './follow-keys.ts';
import { followPointer } from './follow-pointer.ts';
import { savePicture } from './save-picture.ts';
import { createSpotlight } from './spotlight.ts';
import { createStage } from './stage.ts';
import { wavePickerOf } from './wave-picker.ts';

/**
 * Opens the interactive view of the chart whose button this is, in the place of its drawing; closing it brings the drawing back and the focus to the
 * button. `status` tells what becomes of a picture that is saved. Fails, with the page as it was, where the view cannot be had.
 */
export async function openView(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const figure = button.closest('figure');
  const tools = button.parentElement;
  const still = [...figure?.querySelectorAll<HTMLElement>('.drawing') ?? []].at(-1);
  if (!figure || !tools || !still) throw new Error('Impossible: a button without its chart');
  const address = new URL(button.dataset['view'] ?? '', location.href);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  const { usermeta: { phone, facts, words }, ...wide } = await answer.json() as LiveChart;

  const ending = new AbortController();
  const { signal } = ending;
  const attribute = (name: string) => still.querySelector('svg')?.getAttribute(name) ?? '';
  const hint = element('p', { class: 'visually-hidden', id: `${figure.id}-hint` }, words.hint);
  const told = element('p', { class: 'visually-hidden', role: 'status' });
  const stage = createStage({
    figure, layouts: { wide, phone }, label: button.textContent?.trim() ?? '', hint: hint.id,
    named: { 'aria-labelledby': attribute('aria-labelledby'), 'aria-describedby': attribute('aria-describedby') },
  });
  await stage.draw();
  const spotlight = createSpotlight(stage.box, facts, stage.emphasise, signal);
  followPointer(stage.box, spotlight, signal);
  followKeys(stage.box, spotlight, told, signal);

  const legend = figure.querySelector<HTMLElement>('.legend:has([data-wave] ~ [data-wave])');
  const picker = legend ? wavePickerOf(legend, words.waves, stage.hideWaves) : element('span');
  const tool = (label: string, onClick: () => void) => {
    const made = element('button', { type: 'button', class: 'tool' }, label);
    made.addEventListener('click', onClick);
    return made;
  };
  const name = address.pathname.split('/').at(-1)?.replace(/\.vega\.json$/, '') ?? '';
  const save = (type: 'svg' | 'png') => {
    spotlight.hide();
    savePicture(figure, type, `${name}.${type}`).then(() => words.saved, () => words.unsaved).then((told) => { status.textContent = told; });
  };
  const close = () => {
    ending.abort();
    stage.end();
    for (const one of added) one.remove();
    delete figure.dataset['live'];
    status.textContent = '';
    button.focus();
  };
  const buttons = [tool(words.svg, () => save('svg')), tool(words.png, () => save('png')), tool(words.close, close)];
  const added = [picker, stage.box, hint, told, ...buttons];
  if (legend) legend.after(picker);
  still.after(stage.box, hint, told);
  button.after(...buttons);
  figure.dataset['live'] = '';
  stage.box.focus();

  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (spotlight.point) spotlight.hide();
    else if (added.some((one) => one.contains(document.activeElement))) close();
  }, { signal });
  const watching = new ResizeObserver(() => void stage.draw());
  watching.observe(figure);
  signal.addEventListener('abort', () => watching.disconnect());
}
