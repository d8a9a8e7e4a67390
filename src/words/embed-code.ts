import { escapeHtml } from './escape-html.ts';

/** The HTML that shows an embed in a page of another site; `height` in px. It needs neither script nor style. */
export function embedCodeOf({ src, title, height }: { readonly src: string; readonly title: string; readonly height: number }): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

/** The HTML that gives each frame of a page the height of what it holds; once a page is enough. */
export function resizeCodeOf(src: string): string {
  return `<script src="${escapeHtml(src)}" async></script>`;
}
