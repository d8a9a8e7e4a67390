import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

// vega-embed asks for Vega-Lite, a third of what the interactive view would load, whose work is done at build; and for themes.
const LEFT_OUT = ['vega-lite', 'vega-themes'];
const leaveOut = {
  name: 'adva-leave-out',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (LEFT_OUT.includes(id) ? fileURLToPath(new URL('src/client/live/left-out.ts', import.meta.url)) : undefined),
};

// Wiring only; what differs from run to run (folders, addresses, hashes) comes from src/cli.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // The default since Astro 7 deletes line breaks between inline elements, and with them spaces between Hebrew words.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 }, plugins: [leaveOut] },
});
