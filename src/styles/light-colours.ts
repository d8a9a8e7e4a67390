/**
 * The colours of `tokens.css` by their names without `--`, in the light theme: what drawings that leave the pages are made of.
 * A test holds the two files to each other.
 */
export const LIGHT_COLOURS: Readonly<Record<string, string>> & { readonly paper: string; readonly ink: string; readonly soft: string; readonly rule: string; readonly accent: string } = {
  paper: '#fbfbf9',
  panel: '#f2f3f1',
  ink: '#16202a',
  soft: '#46535f',
  rule: '#d4d8d6',
  grid: '#e3e6e4',
  accent: '#0d5278',
  flag: '#743f00',
  'wave-1': '#1c96a2',
  'wave-2': '#335e94',
  'wave-3': '#3e2661',
  'wave-4': '#16202a',
  'wave-rest': '#67615a',
  'heat-1': '#e3e9ec',
  'heat-2': '#bbcbd6',
  'heat-3': '#8da9bc',
  'heat-4': '#437292',
  'heat-5': '#0d5278',
};

/** The value with each `var(--name)` replaced by its light colour; a name that the styles do not know takes its fallback, and is a bug without one. */
export function inLightColours(value: string): string {
  return value.replace(/var\(--([\w-]+)\s*(?:,\s*([^()]*))?\)/g, (written, name: string, fallback: string | undefined) => {
    const colour = LIGHT_COLOURS[name] ?? fallback;
    if (colour === undefined) throw new Error(`Impossible: no colour for ${written}`);
    return colour;
  });
}
