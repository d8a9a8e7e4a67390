import { applyEdits, editYaml, formatScalar } from '../parse/edit-yaml.ts';
import { looseAt, readLoosely } from '../parse/read-loosely.ts';
import type { Json } from '../parse/json.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import type { Lang } from '../terms/language.ts';
import { asDraft, commentOf, nextOf, REPORT_FILE, type Draft, type Drafting, type Request } from './drafting.ts';

/** The words of a chapter in every language, and its place in the order of reading. */
export function draftChapter(drafting: Drafting, request: Request): Draft {
  const { id, options } = request;
  const written = drafting.texts.get(REPORT_FILE) ?? '';
  const editor = editYaml(written);
  const spot = spotAfter(readLoosely(written), options['after']);
  const changed = applyEdits(written, [...(spot ? editor.entry(['parts', spot.part, 'pages'], [id], spot.index) : []), ...asDraft(drafting, editor, request)]);
  return {
    made: new Map(drafting.languages.map((lang) => [`content/${lang}/chapters/${id}.mdx`, wordsOf(drafting, lang)])),
    changed: new Map([[REPORT_FILE, changed]]),
    next: [nextOf(request), ['next.chapter', { after: spot?.page ?? '' }]],
  };
}

/** Where the chapter is entered: after the page named, else after the last chapter. */
function spotAfter(report: Json, after: string | undefined): { readonly part: number; readonly index: number; readonly page: string } | undefined {
  const parts = looseAt(report, 'parts');
  const pages = (Array.isArray(parts) ? parts as readonly Json[] : []).flatMap((one, part) => {
    const list = looseAt(one, 'pages');
    return (Array.isArray(list) ? list : []).map((page, index) => ({ part, index, page: String(page) }));
  });
  const named = pages.find(({ page }) => page === after);
  return named ?? pages.findLast(({ page }) => !(FIXED_PAGES as readonly string[]).includes(page)) ?? pages.at(-1);
}

function wordsOf({ say }: Drafting, lang: Lang): string {
  const todo = (key: string) => `${UNWRITTEN} ${say(lang, key)}`;
  return [
    '---', ...commentOf(say(lang, 'chapter.comment')), `title: ${formatScalar(todo('chapter.title'))}`, `nav: ${formatScalar(todo('chapter.nav'))}`,
    'summary: >-', `  ${todo('chapter.summary')}`, '---', '', `## ${todo('chapter.heading')} {#first-section}`, '', todo('chapter.text'), '',
  ].join('\n');
}
