import type { Dir, Lang } from './language.ts';

/** What is wrong, as a page of `npm run dev` shows it: in the language of the person who writes. */
export interface ProblemView {
  readonly lang: Lang;
  readonly dir: Dir;
  readonly title: string;
  /** The words of the button that closes it. */
  readonly close: string;
  readonly problems: readonly {
    /** File, line and column. */
    readonly place: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    /** The line of the file, with what stands at the place apart. */
    readonly source?: { readonly before: string; readonly marked: string; readonly after: string };
  }[];
}
