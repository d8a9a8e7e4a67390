import { speakerOf, type Tongue } from './tongue.ts';

const LISTS = {
  who: ['the gardeners', 'the beekeepers', 'the weavers', 'the bakers', 'the carpenters', 'the ferrymen', 'the teachers', 'the millers', 'the potters', 'the neighbours', 'the shepherds', 'the printers', 'the florists', 'the fishermen', 'the tailors', 'the cooks', 'the painters', 'the masons', 'the coopers'],
  did: ['planted', 'mended', 'carried', 'described', 'watered', 'painted', 'sorted', 'borrowed', 'cleaned', 'guarded', 'counted', 'drew', 'gathered', 'measured', 'repaired', 'moved', 'showed'],
  what: ['the seed trays', 'the old hives', 'the blue looms', 'the clay ovens', 'the long tables', 'the rope bridge', 'the school bells', 'the water wheel', 'the glazed jars', 'the stone benches', 'the wool baskets', 'the paper lanterns', 'the herb beds', 'the fishing nets', 'the striped awnings', 'the copper pans', 'the painted doors'],
  where: ['beside the well', 'under the fig tree', 'behind the mill', 'along the river wall', 'in the market yard', 'on the upper terrace', 'near the ferry', 'at the orchard gate', 'inside the old barn', 'below the dam', 'across the meadow', 'around the fountain', 'by the lime kiln'],
  when: ['before the rains came', 'after the harvest', 'during the long evenings', 'while the bridge was closed', 'on market days', 'when the school was out', 'until the lamps were lit', 'as soon as the wind turned', 'between the festivals', 'in the cool of the morning', 'whenever the mill stood still'],
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** English. */
export const ENGLISH_TONGUE: Tongue = {
  id: 'en', name: 'English', dir: 'ltr', numbers: 'en-GB', quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  phrases: {
    'report': 'The invented valley and its gardens', 'short-report': 'Invented gardens', 'kind': 'Invented report', 'description': 'A report that a program has invented, on gardens in a valley that does not exist.',
    'publisher': 'The Invented Valley', 'source': 'The invented presentation on the gardens', 'contact': 'gardens@valley.example', 'coordinator': 'Nobody, since the report is invented', 'licence': 'For measuring only',
    'part': 'Part {a}', 'wave': 'Season {a}', 'measure': '% who agreed',
    'agree-now': 'In the last season {a} agreed, of {b}.', 'agree-then': 'In the opening season the figure was {a}, which makes {b}.',
    'rose': 'Between the seasons the share {c}, to {a}.', 'rose-words': 'rose', 'most': 'In the last season {c} of those who answered, {a}, agreed.', 'most-words': 'most',
    'basis': 'The question was put to {b} in the last season, and {a} agreed.', 'basis-heading': 'What it rests on', 'limits': 'The {c} belongs to a single season, and nobody knows who came back.', 'limits-heading': 'What limits it',
    'see-also': 'Beside it stands [what was found nearby]({a}).', 'note': 'The valley is invented, see [the data notes](page:data-notes).', 'aside': 'How to read the chart', 'aside-text': 'The mark is the share, and the line around it is its range.',
    'first-section': 'What was asked', 'second-section': 'What was seen', 'third-section': 'What was told', 'in-the-figures': 'What the figures show',
    'about': 'About this site', 'accessibility': 'Accessibility', 'data': 'Data', 'data-notes': 'Data notes', 'findings': 'Findings', 'methods': 'Methods', 'releases': 'Releases', 'page-summary': 'What stands here was invented to measure a program.',
    'respondents': 'In the last season {a} answered.', 'featured': 'A beginning', 'themes': 'By theme', 'ways': 'To the rest of the report', 'base-term': 'base', 'base-means': 'The number of people that a share is worked out from.', 'speaker': 'A gardener who was invented',
  },
  ...speakerOf(LISTS, (who, what, where) => `${capital(who)} and ${what} ${where}`, ({ who, did, what, where, when }) => `${capital(who)} ${did} ${what} ${where} ${when}.`),
};
