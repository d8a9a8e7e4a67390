import { applyEdits, editYaml, formatScalar } from '../parse/edit-yaml.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import { commentOf, listed, wavesOf, type Draft, type Drafting, type Request } from './drafting.ts';

const FIRST_VERSION = '1.0.0';

/** The first version of a wave, with every battery that may have been asked, and its place in the order of time. */
export function draftWave(drafting: Drafting, { id, options }: Request): Draft {
  const file = 'data/report.yaml';
  const written = drafting.texts.get(file) ?? '';
  const after = wavesOf(drafting).findIndex((wave) => wave.id === options['after']);
  const edits = editYaml(written).entry(['waves'], [`{ id: ${id}, version: ${FIRST_VERSION} }`], after < 0 ? undefined : after);
  return {
    made: new Map([[`data/waves/${id}/${FIRST_VERSION}.yaml`, textOf(drafting, id, listed(options['batteries']))]]),
    changed: new Map([[file, applyEdits(written, edits)]]),
    next: [['next.todo'], ['next.wave']],
  };
}

function textOf(drafting: Drafting, id: string, chosen: readonly string[]): string {
  const { say, lang, languages, names } = drafting;
  const batteries = [...names.of('battery')].filter(([battery]) => chosen.length === 0 || chosen.includes(battery));
  const inEach = (key: string) => languages.map((one) => `  ${one}: ${formatScalar(`${UNWRITTEN} ${say(one, key)}`)}`);
  return [
    ...commentOf(say(lang, 'file.wave')),
    `wave: ${id}`, `version: ${FIRST_VERSION}`, 'label:', ...inEach('wave.label'), 'shortLabel:', ...inEach('wave.shortLabel'),
    `respondents: { count: ${UNWRITTEN} }`, `slide: ${UNWRITTEN}`, `date: ${UNWRITTEN}`,
    ...commentOf(say(lang, 'file.wave.delete')), ...commentOf(say(lang, 'file.wave.value')),
    'batteries:',
    ...batteries.flatMap(([battery, title]) => [
      ...titleIn(drafting, title).map((line) => `  # ${line}`), `  ${battery}:`, `    slide: ${UNWRITTEN}`, `    base: { count: ${UNWRITTEN} }`, '    values:',
      ...[...names.itemsOf(battery)].flatMap(([item, wording]) => [...titleIn(drafting, wording).map((line) => `      # ${line}`), `      ${item}: { percent: ${UNWRITTEN} }`]),
    ]),
  ].join('\n') + '\n';
}

/** Of words in all languages those of the person's, or of the report's first. */
function titleIn({ languages, lang }: Drafting, words: string): string[] {
  const title = words.split('\n')[Math.max(0, languages.indexOf(lang))];
  return title ? [title] : [];
}
