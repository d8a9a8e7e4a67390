/** The strict XML parser of tests, as far as they use it. */
declare module 'sax' {
  export function parser(strict: true, options: { readonly xmlns: true }): {
    onopentag: (node: { readonly name: string; readonly uri: string; readonly attributes: Readonly<Record<string, { readonly value: string }>> }) => void;
    ontext: (text: string) => void;
    onclosetag: (name: string) => void;
    onerror: (error: Error) => void;
    write(text: string): { close(): void };
  };
}
