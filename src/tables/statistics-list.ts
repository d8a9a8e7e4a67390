import { START_PERCENT } from '../claims/family-facts.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import { ALPHA, CONFIDENCE_LEVEL, LEAST_PRESENTED_BASE, NARROW_WIDTH, RELATIVE_WIDTH, WIDE_WIDTH, Z } from '../statistics/constants.ts';
import { P_DIGITS } from './format-p.ts';

/** A statistic or a rule of the calculations, in words, with the constants that the code uses. */
export interface StatisticEntry {
  readonly name: string;
  readonly text: string;
  /** Where it was published; a citation stays in its own language. */
  readonly reference?: string | undefined;
}

/** Each statistic and rule by the name of its strings, in the order of reading, with its publication. */
const STATISTICS: readonly (readonly [id: string, reference?: string])[] = [
  ['independence'],
  ['wilson', 'Wilson, Journal of the American Statistical Association 22 (1927), 209–212'],
  ['points'],
  ['newcombe', 'Newcombe, Statistics in Medicine 17 (1998), 873–890'],
  ['score', 'Pearson, Philosophical Magazine 50 (1900), 157–175'],
  ['benjamini-hochberg', 'Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300'],
  ['smallest'],
  ['overlap', 'Derrick, Dobson-McKittrick, Toher & White, Journal of Applied Quantitative Methods 10 (2015), 3'],
  ['finite', 'Cochran, Sampling Techniques, 3rd ed. (1977), 2.6'],
  ['grim', 'Brown & Heathers, Social Psychological and Personality Science 8 (2017), 363–369'],
  ['presentation', 'Parker et al., NCHS, Vital and Health Statistics 2 (2017), 175'],
  ['clopper-pearson', 'Clopper & Pearson, Biometrika 26 (1934), 404–413'],
  ['jeffreys', 'Brown, Cai & DasGupta, Statistical Science 16 (2001), 101–133'],
  ['fisher', 'Fisher, Statistical Methods for Research Workers, 5th ed. (1934), 21.02'],
  ['rounding'],
];

/** What the report reckons with, where it is used, and by which constants. */
export function statisticsListOf({ waves }: Pick<Report, 'waves'>, voice: Voice): StatisticEntry[] {
  const inPoints = (share: number) => voice.number(100 * share);
  const slots = {
    level: voice.percent(100 * CONFIDENCE_LEVEL), z: voice.fixed(Z, 2), alpha: voice.decimal(ALPHA, 2), start: voice.percent(START_PERCENT), digits: P_DIGITS,
    presented: voice.number(LEAST_PRESENTED_BASE), narrow: inPoints(NARROW_WIDTH), wide: inPoints(WIDE_WIDTH), relative: voice.decimal(RELATIVE_WIDTH, 1),
    none: voice.percent(0), all: voice.percent(100), population: waves.some(({ population }) => population) ? 'known' : 'unknown',
  };
  return STATISTICS.map(([id, reference]) => ({ name: voice.say(`statistic.${id}.name`), text: voice.say(`statistic.${id}.text`, slots), reference }));
}
