import { defineConfig } from 'astro/config';

// Wiring only; what differs from run to run (folders, addresses, hashes) comes from src/cli.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // The default since Astro 7 deletes line breaks between inline elements, and with them spaces between Hebrew words.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0 } },
});
