import { diceOf } from './dice.ts';
import type { Plan, PlannedChart, PlannedFinding } from './plan.ts';
import { phraseOf, type PhraseKey, type Tongue } from './tongue.ts';

const FIXED: readonly PhraseKey[] = ['about', 'accessibility', 'data', 'data-notes', 'findings', 'methods', 'releases'];
const QUOTES = 40;

/** The files of `content/<lang>/` of one language. */
export function inventedPages(plan: Plan, tongue: Tongue): Map<string, string> {
  const say = (key: PhraseKey, slots?: Record<string, string>) => phraseOf(tongue, key, slots);
  const summary = say('page-summary');
  const pages = new Map<string, string>(FIXED.map((name) => [`pages/${name}`, page({ title: say(name), nav: say(name), summary }, [paragraph(plan, tongue, name)])]));
  pages.set('pages/home', homeOf(plan, tongue));
  plan.chapters.forEach((id, index) => pages.set(`chapters/${id}`, chapterOf(plan, tongue, id, index)));
  plan.findings.forEach((finding) => pages.set(`findings/${finding.id}`, findingOf(plan, tongue, finding)));
  return new Map([...pages].map(([name, text]) => [`content/${tongue.id}/${name}.mdx`, text]));
}

function homeOf({ waves, findings, scale }: Plan, tongue: Tongue): string {
  const say = (key: PhraseKey, slots?: Record<string, string>) => phraseOf(tongue, key, slots);
  return page({ title: say('report'), nav: say('short-report'), summary: say('description') }, [
    `## ${say('in-the-figures')} {#figures}`, say('respondents', { a: `<Value of="@${waves.at(-1) ?? ''}"/>` }), '<Show what="waves"/>',
    ...(findings.length > 0 ? [`## ${say('featured')} {#featured}`, tongue.sentence(diceOf(scale.seed, 'featured')), '<Show what="featured"/>'] : []),
    `## ${say('themes')} {#themes}`, '<Show what="themes"/>', `## ${say('ways')} {#ways}`, '<Show what="ways"/>',
  ]);
}

function chapterOf(plan: Plan, tongue: Tongue, id: string, index: number): string {
  const say = (key: PhraseKey, slots?: Record<string, string>) => phraseOf(tongue, key, slots);
  const within = <T extends { readonly chapter: number }>(these: readonly T[]) => these.filter((one) => one.chapter === index);
  const title = titleOf(plan, tongue, id);
  const near = plan.chapters[(index + 1) % plan.chapters.length] ?? id;
  return page({ title, nav: title, summary: `${tongue.sentence(diceOf(plan.scale.seed, `${id} summary`))} ${say('page-summary')}` }, [
    `## ${say('first-section')} {#asked}`, paragraph(plan, tongue, `${id} a`), `${paragraph(plan, tongue, `${id} b`)}<Note>${say('note')}</Note>`,
    `## ${say('second-section')} {#seen}`, ...within(plan.charts).flatMap((chart) => shown(plan, tongue, chart)),
    `<Aside title="${say('aside')}">`, say('aside-text'), '</Aside>',
    `### ${say('in-the-figures')} {#figures}`, ...within(plan.findings).flatMap((finding) => [paragraph(plan, tongue, finding.id), `<Finding id="${finding.id}"/>`]),
    `## ${say('third-section')} {#told}`, paragraph(plan, tongue, `${id} c`), `<Quote id="q-${(index % QUOTES) + 1}"/>`, `${paragraph(plan, tongue, `${id} d`)} ${say('see-also', { a: `page:${near}` })}`,
  ]);
}

function shown(plan: Plan, tongue: Tongue, { id, battery }: PlannedChart): string[] {
  const { now, base } = valuesOf(plan, battery, 0);
  return [`${paragraph(plan, tongue, id)} ${phraseOf(tongue, 'agree-now', { a: now, b: base })}`, `<Chart id="${id}"/>`];
}

function findingOf(plan: Plan, tongue: Tongue, { id, battery, item, chapter }: PlannedFinding): string {
  const say = (key: PhraseKey, slots?: Record<string, string>) => phraseOf(tongue, key, slots);
  const { now, before, change, base } = valuesOf(plan, battery, item);
  const rises = item === 0 && plan.waves.length > 1;
  const claim = `<Claim id="${id}-${rises ? 'rose' : 'most'}">${say(rises ? 'rose-words' : 'most-words')}</Claim>`;
  const then = plan.waves.length > 1 ? ` ${say('agree-then', { a: before, b: change })}` : '';
  return `---\ntitle: ${titleOf(plan, tongue, id)}\nsentence: >-\n  ${say(rises ? 'rose' : 'most', { a: now, c: claim })}\n---\n\n${[
    `## ${say('basis-heading')} {#basis}`, `${say('basis', { a: now, b: base })}${then}`, paragraph(plan, tongue, `${id} basis`),
    `## ${say('limits-heading')} {#limits}`, `- ${say('limits', { c: `<Term id="people-behind">${say('base-term')}</Term>` })}\n- ${say('see-also', { a: `page:chapter-${chapter + 1}` })}`,
  ].join('\n\n')}\n`;
}

function valuesOf({ batteries, waves }: Plan, battery: number, item: number) {
  const of = batteries[battery];
  const subject = `${of?.id ?? ''}.${of?.items[item] ?? ''}`;
  const [from = '', to = ''] = [waves[0], waves.at(-1)];
  return { now: `<Value of="${subject}@${to}"/>`, before: `<Value of="${subject}@${from}"/>`, change: `<Change of="${subject}" from="${from}" to="${to}"/>`, base: `<Value of="${of?.id ?? ''}@${to}"/>` };
}

function titleOf({ scale }: Plan, tongue: Tongue, name: string): string {
  const dice = diceOf(scale.seed, name);
  return tongue.title(dice.between(0, 999), dice.between(0, 999), dice.between(0, 999));
}

/** Three to five sentences; the same number in each language. */
function paragraph({ scale }: Plan, tongue: Tongue, name: string): string {
  const dice = diceOf(scale.seed, `paragraph ${name}`);
  return Array.from({ length: dice.between(3, 5) }, () => tongue.sentence(dice)).join(' ');
}

function page({ title, nav, summary }: { title: string; nav: string; summary: string }, blocks: readonly string[]): string {
  return `---\ntitle: ${title}\nnav: ${nav}\nsummary: >-\n  ${summary}\n---\n\n${blocks.join('\n\n')}\n`;
}
