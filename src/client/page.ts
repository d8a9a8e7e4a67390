/** The page's only script: switches colours, copies links and citations, passes the page on, prints it, fetches the interactive view of a chart. The page is whole without it. */
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const themeButtons = document.querySelectorAll<HTMLButtonElement>('button[data-theme-choice]');
const notice = document.querySelector<HTMLElement>('[data-status]');

const isDark = () => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : dark.matches);

function showTheme(): void {
  for (const button of themeButtons) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String((button.dataset['themeChoice'] === 'dark') === isDark()));
  }
}

function switchTheme(): void {
  const choice = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = choice;
  try {
    localStorage.setItem('theme', choice);
  } catch {
    // Storage can be switched off; the choice then holds for this page alone.
  }
  showTheme();
}

/** Puts a text on the clipboard and says so. */
function write(text: string, done = ''): void {
  void navigator.clipboard.writeText(text).then(() => {
    if (!notice) return;
    notice.textContent = done;
    setTimeout(() => (notice.textContent = ''), 2500);
  });
}

/** A link to be copied: its whole address goes to the clipboard; where there is none, it is the plain link it was. One to a place of this page leads there all the same. */
function copy(link: HTMLAnchorElement, event: Event): void {
  if (!navigator.clipboard) return;
  if (link.hash === '' || link.pathname !== location.pathname) event.preventDefault();
  write(link.href, notice?.dataset['status']);
}

/** Loads and opens the interactive view of a chart; says so in words where it cannot. */
async function view(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  const { loading = '', failed = '' } = status?.dataset ?? {};
  if (!status || status.textContent === loading) return;
  status.textContent = loading;
  try {
    await (await import('./live/open-view.ts')).openView(button, status);
    status.textContent = '';
  } catch {
    status.textContent = failed;
  }
}

for (const button of themeButtons) button.addEventListener('click', switchTheme);
dark.addEventListener('change', showTheme);
showTheme();

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) link.addEventListener('click', (event) => copy(link, event));
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => write(button.parentElement?.querySelector('[data-cited]')?.textContent ?? '', button.dataset['copyText']));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-view]')) {
  button.hidden = !('popover' in button);
  button.addEventListener('click', () => void view(button));
}
if ('share' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void navigator.share({ title: document.title, url: location.href }).catch(() => undefined));
  }
}
