/** Shows the gallery in the look that its address names or that is chosen: rules for forced colours and for paper are made to hold on the screen. */
import { LOOKS, type Look } from './looks.ts';

const root = document.documentElement;
const MEDIA: Readonly<Partial<Record<Look, string>>> = { 'forced colours': '(forced-colors: active)', paper: 'print' };
const conditional = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSMediaRule).map((rule) => ({ rule, media: rule.media.mediaText }));
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-look-choice]')];

function show(look: Look | undefined): void {
  for (const { rule, media } of conditional) rule.media.mediaText = look && media === MEDIA[look] ? 'all' : media;
  if (look) [root.dataset['look'], root.dataset['theme']] = [look, look === 'dark' ? 'dark' : 'light'];
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['lookChoice'] === look));
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const look = button.dataset['lookChoice'] as Look;
    const address = new URL(location.href);
    address.searchParams.set('look', look);
    history.replaceState(null, '', address);
    show(look);
  });
}
const asked = new URLSearchParams(location.search).get('look');
show(LOOKS.find((look) => look === asked));
