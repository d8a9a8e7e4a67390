import rules from '../../styles/live-view.css?inline';
import type { LiveChart, LiveWords } from '../../charts/live-chart.ts';
import { element } from './element.ts';
import { followKeys } from './follow-keys.ts';
import { followPointer } from './follow-pointer.ts';
import { savePicture } from './save-picture.ts';
import { createSpotlight } from './spotlight.ts';
import { createStage } from './stage.ts';
import { wavePickerOf } from './wave-picker.ts';

/** The parts of a figure that the view stands between. */
interface Places {
  readonly figure: HTMLElement;
  readonly legend: HTMLElement | null;
  /** The last drawing of the build, which the live one follows. */
  readonly drawing: HTMLElement;
}

/** The style of all views of a page, which no policy keeps from a script. */
const style = new CSSStyleSheet();

/**
 * Opens the interactive view of the chart whose button this is, in the place of its drawing; closing it brings the drawing back and the focus to the
 * button. `status` tells what becomes of a picture that is saved. Fails, with the page as it was, where the view cannot be had.
 */
export async function openView(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const { figure, legend, drawing } = placesOf(button);
  const address = new URL(button.dataset['view'] ?? '', location.href);
  const { usermeta: { phone, facts, words }, ...wide } = await chartAt(address);

  if (!document.adoptedStyleSheets.includes(style)) {
    style.replaceSync(rules);
    document.adoptedStyleSheets.push(style);
  }
  const ending = new AbortController();
  const { signal } = ending;
  const hint = element('p', { class: 'visually-hidden', id: `${figure.id}-hint` }, words.hint);
  const told = element('p', { class: 'visually-hidden', role: 'status' });
  const image = (name: string) => drawing.querySelector('svg')?.getAttribute(name) ?? '';
  const stage = createStage({
    figure, ground: drawing.classList.contains('own-colours') ? 'own-colours' : '', layouts: { wide, phone }, label: button.textContent?.trim() ?? '', hint: hint.id,
    named: { 'aria-labelledby': image('aria-labelledby'), 'aria-describedby': image('aria-describedby') },
  });
  await stage.draw();
  const spotlight = createSpotlight(stage.box, facts, stage.emphasise, signal);
  followPointer(stage.box, spotlight, signal);
  followKeys(stage.box, spotlight, told, signal);

  const close = () => {
    ending.abort();
    stage.end();
    for (const one of added) one.remove();
    delete figure.dataset['live'];
    status.textContent = '';
    button.focus();
  };
  const save = (type: 'svg' | 'png') => {
    spotlight.hide();
    const file = `${address.pathname.split('/').at(-1)?.replace(/\.vega\.json$/, '')}.${type}`;
    savePicture(figure, type, file).then(() => words.saved, () => words.unsaved).then((outcome) => { status.textContent = outcome; });
  };
  const picker = legend && wavePickerOf(legend, words.waves, stage.hideWaves);
  const tools = toolsOf(words, save, close);
  const added = [stage.box, hint, told, ...tools, ...(picker ? [picker] : [])];
  if (picker) legend.after(picker);
  drawing.after(stage.box, hint, told);
  button.after(...tools);
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

function placesOf(button: HTMLElement): Places {
  const figure = button.closest('figure');
  const drawing = [...figure?.querySelectorAll<HTMLElement>('.drawing') ?? []].at(-1);
  if (!figure || !drawing || figure.dataset['live'] !== undefined) throw new Error('Impossible: a button without its drawing');
  // A single wave leaves nothing to pick.
  return { figure, drawing, legend: figure.querySelector<HTMLElement>('.legend:has([data-wave] ~ [data-wave])') };
}

async function chartAt(address: URL): Promise<LiveChart> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  return await answer.json() as LiveChart;
}

function toolsOf(words: LiveWords, save: (type: 'svg' | 'png') => void, close: () => void): HTMLButtonElement[] {
  const tool = (label: string, onClick: () => void) => {
    const made = element('button', { type: 'button', class: 'tool' }, label);
    made.addEventListener('click', onClick);
    return made;
  };
  return [tool(words.svg, () => save('svg')), tool(words.png, () => save('png')), tool(words.close, close)];
}
