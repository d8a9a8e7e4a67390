import { applyEdits, editYaml, formatScalar } from '../parse/edit-yaml.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import { commentOf, listed, type Draft, type Drafting, type Request } from './drafting.ts';

const FILE = 'data/charts.yaml';

/** An entry for a chart of a battery, which needs nothing more; or for a specification, with the file that it names. */
export function draftChart(drafting: Drafting, request: Request): Draft {
  const { say, lang, texts } = drafting;
  const { id, options } = request;
  const spec = options['kind'] === 'spec';
  const entry = spec ? specEntry(drafting, id) : batteryEntry(request);
  const written = texts.get(FILE);
  const first = `${[...commentOf(say(lang, 'file.charts')), 'charts:', ...entry.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`)].join('\n')}\n`;
  const file = `data/specs/${id}.yaml`;
  return {
    made: new Map([...(written === undefined ? [[FILE, first] as const] : []), ...(spec ? [[file, specText(drafting, options['battery'])] as const] : [])]),
    changed: new Map(written === undefined ? [] : [[FILE, applyEdits(written, editYaml(written).entry(['charts'], entry))]]),
    next: [...(spec ? [['next.todo'] as const] : []), ['next.chart', { id }]],
  };
}

function batteryEntry({ id, options }: Request): string[] {
  const one = ['kind', 'item', 'from', 'to', 'order'].flatMap((key) => (options[key] === undefined ? [] : [`${key}: ${options[key]}`]));
  const waves = listed(options['waves']);
  return [`id: ${id}`, `battery: ${options['battery']}`, ...one, ...(waves.length > 0 ? [`waves: [${waves.join(', ')}]`] : [])];
}

function specEntry({ languages, say }: Drafting, id: string): string[] {
  const inEach = (key: string) => languages.map((lang) => `  ${lang}: ${formatScalar(`${UNWRITTEN} ${say(lang, key)}`)}`);
  return [`id: ${id}`, 'kind: spec', `spec: ${id}.yaml`, ...['title', 'measure', 'takeaway'].flatMap((key) => [`${key}:`, ...inEach(`spec.${key}`)])];
}

function specText({ languages, say, lang }: Drafting, battery: string | undefined): string {
  const inEach = (key: string) => `{ ${languages.map((one) => `${one}: ${formatScalar(`${UNWRITTEN} ${say(one, key)}`)}`).join(', ')} }`;
  const rows = battery === undefined
    ? ['data:', '  values:', `    - { name: ${inEach('spec.title')}, amount: 1 }`, 'mark: bar', 'encoding:', `  y: { field: name, type: nominal, sort: null, title: ${inEach('spec.title')} }`, `  x: { field: amount, type: quantitative, title: ${inEach('spec.measure')} }`]
    : ['data:', `  battery: ${battery}`, 'mark: bar', 'encoding:', `  y: { field: itemLabel, type: nominal, sort: null, title: ${inEach('spec.title')} }`, `  x: { field: percent, type: quantitative, title: ${inEach('spec.measure')} }`];
  return `${[...commentOf(say(lang, 'file.spec')), ...rows].join('\n')}\n`;
}
