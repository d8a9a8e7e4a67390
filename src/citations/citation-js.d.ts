/** The parts that this room uses of packages that ship no types. */

declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts';

  export class Cite {
    constructor(items: unknown);
    readonly data: readonly CslItem[];
    format(format: 'bibliography' | 'bibtex' | 'ris', options?: Readonly<Record<string, string>>): string;
  }
  interface Register {
    get(name: string): string;
    add(name: string, xml: string): void;
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly locales: Register; readonly styles: Register };
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
