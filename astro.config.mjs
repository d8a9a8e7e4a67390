import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

// vega-embed asks for Vega-Lite, a third of what the interactive view would load; its work is done at build.
const withoutVegaLite = {
  name: 'adva-without-vega-lite',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'vega-lite' ? fileURLToPath(new URL('src/client/live/no-vega-lite.ts', import.meta.url)) : undefined),
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
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 }, plugins: [withoutVegaLite] },
});
