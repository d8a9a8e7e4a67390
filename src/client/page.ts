/** The page's only script: shows the switch of colours and remembers the choice; the page is whole without it. */
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-theme-choice]');

const isDark = () => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : dark.matches);

function show(): void {
  for (const button of buttons) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String((button.dataset['themeChoice'] === 'dark') === isDark()));
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const choice = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = choice;
    try {
      localStorage.setItem('theme', choice);
    } catch {
      // Storage can be switched off; the choice then holds for this page alone.
    }
    show();
  });
}
dark.addEventListener('change', show);
show();
