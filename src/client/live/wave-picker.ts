import { element } from './element.ts';

/** A box of checks that stands in for the legend of a chart, one for each of its waves, and tells which are not shown. */
export function wavePickerOf(legend: HTMLElement, label: string, onPick: (hidden: readonly string[]) => void): HTMLFieldSetElement {
  const checks = [...legend.querySelectorAll<HTMLElement>('[data-wave]')].map((entry) => {
    const check = element('input', { type: 'checkbox', value: entry.dataset['wave'] ?? '' });
    check.checked = true;
    return { check, label: element('label', {}, check, ...[...entry.childNodes].map((one) => one.cloneNode(true))) };
  });
  const picker = element('fieldset', { class: 'wave-picker' }, element('legend', {}, label), ...checks.map((one) => one.label));
  picker.addEventListener('change', () => onPick(checks.filter(({ check }) => !check.checked).map(({ check }) => check.value)));
  return picker;
}
