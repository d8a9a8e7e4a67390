import type { CDPSession, Page as Tab } from 'playwright-core';
import { settled } from '../open-browser.ts';

/** How a reader has set window, system and text when a page is looked at. */
export interface Mode {
  readonly name: string;
  /** Of the window, in px. */
  readonly width: number;
  readonly media?: NonNullable<Parameters<Tab['emulateMedia']>[0]>;
  /** `doubled`: the browser's own size of letters twice what it is; `spaced`: letters, words and lines as far apart as WCAG 1.4.12 asks to bear. */
  readonly text?: 'doubled' | 'spaced';
}

const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', contrast: 'no-preference' } as const;

const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const sessions = new WeakMap<Tab, Promise<CDPSession>>();

/** Sets the size of letters that a browser starts from, as its settings do: windows that are measured in letters are narrower for it. */
async function setLetters(tab: Tab, standard: number): Promise<void> {
  const session = sessions.get(tab) ?? tab.context().newCDPSession(tab);
  sessions.set(tab, session);
  await (await session).send('Page.setFontSizes', { fontSizes: { standard, fixed: standard * 13 / 16 } });
}

/** The ways in which pages are looked at; those of one window stand together. */
export const MODES = {
  narrow: { name: 'at 320 px', width: 320 },
  phone: { name: 'at 360 px', width: 360 },
  spacedPhone: { name: 'at 360 px, text spaced', width: 360, text: 'spaced' },
  darkPhone: { name: 'at 360 px, dark', width: 360, media: { colorScheme: 'dark' } },
  forcedPhone: { name: 'at 360 px, forced colours', width: 360, media: { forcedColors: 'active' } },
  paper: { name: 'on paper', width: 665, media: { media: 'print', colorScheme: 'dark' } },
  tablet: { name: 'at 768 px', width: 768 },
  doubledTablet: { name: 'at 768 px, text doubled', width: 768, text: 'doubled' },
  desk: { name: 'at 1440 px', width: 1440 },
  doubledDesk: { name: 'at 1440 px, text doubled', width: 1440, text: 'doubled' },
  spacedDesk: { name: 'at 1440 px, text spaced', width: 1440, text: 'spaced' },
  darkDesk: { name: 'at 1440 px, dark', width: 1440, media: { colorScheme: 'dark' } },
  forcedDesk: { name: 'at 1440 px, forced colours', width: 1440, media: { forcedColors: 'active', colorScheme: 'dark' } },
  stillDesk: { name: 'at 1440 px, without motion, with more contrast', width: 1440, media: { reducedMotion: 'reduce', contrast: 'more' } },
} as const satisfies Readonly<Record<string, Mode>>;

export type ModeName = keyof typeof MODES;

/** What each tab was set to last. */
const texts = new WeakMap<Tab, Mode['text']>();

/** Sets a tab as a mode asks; the page stays loaded. */
export async function enter(tab: Tab, { width, media, text }: Mode): Promise<void> {
  await tab.setViewportSize({ width, height: 800 });
  await tab.emulateMedia({ ...PLAIN, ...media });
  const before = texts.get(tab);
  if ((text === 'doubled') !== (before === 'doubled')) await setLetters(tab, text === 'doubled' ? 32 : 16);
  // Sheets that are made by script are bound by no policy, unlike style elements.
  if (text === 'spaced' || before === 'spaced') await tab.evaluate(space, text === 'spaced' ? SPACED : '');
  texts.set(tab, text);
  await settled(tab);
}

function space(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
