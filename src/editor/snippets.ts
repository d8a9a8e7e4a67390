import { COMPONENTS, type ComponentShape } from '../parse/components.ts';
import type { Named } from '../parse/shapes.ts';
import { SHOWN } from '../parse/words.ts';
import type { Describer } from './describe.ts';
import type { KnownNames } from './known-names.ts';

/** A snippet as VS Code reads it: what is typed, what it becomes, and what a person is told. */
export interface Snippet {
  readonly scope: 'mdx' | 'yaml,mdx';
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

export type Snippets = Readonly<Record<string, Snippet>>;

/** A snippet for every component of writers, in its full form, and for the comment. */
export function renderComponentSnippets(describer: Describer): Snippets {
  return {
    ...Object.fromEntries(Object.entries(COMPONENTS).map(([name, shape]) => [name, {
      scope: shape.stands === 'inline' ? 'yaml,mdx' as const : 'mdx' as const, prefix: [name, `<${name}`], body: bodyOf(name, shape), description: describer.key('components', [name]) ?? name,
    }])),
    comment: { scope: 'mdx', prefix: ['comment', '{/*'], body: ['{/* $0 */}'], description: describer.key('components', ['comment']) ?? 'comment' },
  };
}

function bodyOf(name: string, { holds, attributes }: ComponentShape): string[] {
  const written = Object.entries(attributes).map(([key, { kind }], at) => ` ${key}="${kind === 'shown' ? `\${${at + 1}|${SHOWN.join(',')}|}` : `\${${at + 1}:${key}}`}"`).join('');
  const last = Object.keys(attributes).length + 1;
  if (holds === 'nothing') return [`<${name}${written}/>$0`];
  if (holds === 'words') return [`<${name}${written}>\${${last}:\${TM_SELECTED_TEXT}}</${name}>$0`];
  if (name === 'Beside') return ['<Beside>', '<Says>', '', `\${${last}:\${TM_SELECTED_TEXT}}`, '', '</Says>', '<Shows>', '', `\${${last + 1}}`, '', '</Shows>', '</Beside>', '$0'];
  return [`<${name}${written}>`, '', `\${${last}:\${TM_SELECTED_TEXT}}`, '', `</${name}>`, '$0'];
}

/** Of what kind of name a snippet makes which component. */
const FROM_NAMES: readonly (readonly [Named, (name: string) => string])[] = [
  ['value', (name) => `<Value of="${name}"/>`],
  ['claim', (name) => `<Claim id="${name}">\${1:\${TM_SELECTED_TEXT}}</Claim>`],
  ['statement', (name) => `<Cite of="${name}"/>`],
  ['term', (name) => `<Term id="${name}">\${1:\${TM_SELECTED_TEXT}}</Term>`],
  ['chart', (name) => `<Chart id="${name}"/>`],
  ['quote', (name) => `<Quote id="${name}"/>`],
  ['finding', (name) => `<Finding id="${name}"/>`],
  ['battery', (name) => `<Battery id="${name}"/>`],
  ['page', (name) => `[\${1:\${TM_SELECTED_TEXT}}](page:${name})`],
];

/** A snippet for every name of a report: the name is typed, the component that refers to it comes, and the words that it stands for are shown. */
export function renderNameSnippets(names: KnownNames): Snippets {
  return Object.fromEntries(FROM_NAMES.flatMap(([named, body]) => [...names.of(named)].map(([name, words]): [string, Snippet] =>
    [`${named} ${name}`, { scope: 'mdx', prefix: [name], body: [`${body(name)}$0`], description: words || name }])));
}
