/** The custom properties that a text asks for by `var()`, with their `--`. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}
