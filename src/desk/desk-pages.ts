import type { FileStatus } from '../translation/translation-status.ts';

/** Pages for writers, which `npm run dev` alone serves: how the translations stand, and each beside its original. */
export const DESK_ROUTES = [
  { pattern: '/status', entrypoint: 'status.astro' },
  { pattern: '/proof/[lang]/[folder]/[file]', entrypoint: 'proof.astro' },
] as const;

/** The address of the page that shows a translation beside its original, below the site's base. */
export function proofPath({ lang, path }: Pick<FileStatus, 'lang' | 'path'>): string {
  return `proof/${lang}/${path.replace(/\.mdx$/, '')}/`;
}
