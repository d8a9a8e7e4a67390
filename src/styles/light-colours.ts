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
  'series-4': '#d56730',
  'series-5': '#88886d',
  'series-6': '#9e4139',
  'series-7': '#785d67',
  'series-8': '#442120',
  'ramp-0': '#1c96a2',
  'ramp-1': '#26889f',
  'ramp-2': '#2c7a9b',
  'ramp-3': '#306c98',
  'ramp-4': '#335e94',
  'ramp-5': '#3a5087',
  'ramp-6': '#3d427a',
  'ramp-7': '#3e346d',
  'ramp-8': '#3e2661',
  'apart-0': '#743f00',
  'apart-1': '#935a17',
  'apart-2': '#b4762b',
  'apart-3': '#a3876b',
  'apart-4': '#888e95',
  'apart-5': '#6b8ea8',
  'apart-6': '#3f86b3',
  'apart-7': '#266792',
  'apart-8': '#0b4a73',
};

/** The value with each `var(--name)` replaced by its light colour; a name that the styles do not know takes its fallback, and is a bug without one. */
export function inLightColours(value: string): string {
  return value.replace(/var\(--([\w-]+)\s*(?:,\s*([^()]*))?\)/g, (written, name: string, fallback: string | undefined) => {
    const colour = LIGHT_COLOURS[name] ?? fallback;
    if (colour === undefined) throw new Error(`Impossible: no colour for ${written}`);
    return colour;
  });
}
