import { EMBED_SCRIPT } from './embed-script.ts';
import { FORWARD_SCRIPT } from './forward-script.ts';
import { THEME_SCRIPT } from './theme-script.ts';

/** Every script that stands in a page: policies name them by their hashes. */
export const INLINE_SCRIPTS: readonly string[] = [THEME_SCRIPT, FORWARD_SCRIPT, EMBED_SCRIPT];
