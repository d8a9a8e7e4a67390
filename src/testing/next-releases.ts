import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument, visit } from 'yaml';
import type { LedgerFile } from '../parse/ledger-file.ts';
import { formatLedger } from '../releases/format-ledger.ts';
import { editFile } from './release-site.ts';

/** What becomes of the harbour report after its first release. */

const LANGS = ['ar', 'he', 'en'];
const text = (ar: string, he: string, en: string) => `{ ar: ${ar}, he: ${he}, en: ${en} }`;

/** One correction, one rewording, one chapter renamed, one finding withdrawn. */
export async function changeForSecond(report: string): Promise<void> {
  const wave = await readFile(join(report, 'data/waves/first/1.0.0.yaml'), 'utf8');
  const change = `changes:\n  - at: batteries.reading.values.weekly\n    from: { percent: 60 }\n    to: { percent: 59 }\n    kind: correction\n    reason: ${text('عُدّ جواب مرتين.', 'תשובה נספרה פעמיים.', 'An answer had been counted twice.')}\n`;
  await writeFile(join(report, 'data/waves/first/1.0.1.yaml'), wave.replace('version: 1.0.0', 'version: 1.0.1').replace('weekly: { percent: 60 }', 'weekly: { percent: 59 }').replace('batteries:', `${change}batteries:`));
  await editFile(report, 'data/report.yaml', '{ id: first, version: 1.0.0 }', '{ id: first, version: 1.0.1 }');
  await addTo(report, 'data/findings/weekly-reading.yaml', `history:\n  - release: 1.1.0\n    kind: correction\n    reason: ${text('عُدّ جواب مرتين.', 'תשובה נספרה פעמיים.', 'An answer had been counted twice.')}\n`);
  await editFile(report, 'content/en/findings/warm-welcome.mdx', 'title: A newcomer finds someone to sit beside', 'title: Newcomers find someone to sit beside');
  await addTo(report, 'data/findings/warm-welcome.yaml', `history:\n  - release: 1.1.0\n    kind: rewording\n    reason: ${text('صيغ العنوان من جديد.', 'הכותרת נוסחה מחדש.', 'The title was worded anew.')}\n`);
  for (const lang of LANGS) {
    await editFile(report, `content/${lang}/chapters/evenings.mdx`, '<Finding id="lamp-left-on"/>\n\n', '');
    await rename(join(report, `content/${lang}/chapters/evenings.mdx`), join(report, `content/${lang}/chapters/nights.mdx`));
    await rm(join(report, `content/${lang}/findings/lamp-left-on.mdx`));
  }
  await rm(join(report, 'data/findings/lamp-left-on.yaml'));
  for (const finding of ['weekly-reading', 'warm-welcome']) await editFile(report, `data/findings/${finding}.yaml`, 'chapter: evenings', 'chapter: nights');
  await editFile(report, 'data/report.yaml', 'pages: [evenings, methods]', 'pages: [nights, methods]');
  await editFile(report, 'data/report.yaml', 'navigation: [evenings,', 'navigation: [nights,');
  await writeFile(join(report, 'data/moved.yaml'), `moved:\n  - { page: evenings, to: nights }\ngone:\n  - finding: lamp-left-on\n    reason: ${text('تراجع عنه المصدر.', 'המקור חזר בו.', 'The source took it back.')}\n`);
}

/** A finding renamed and moved to a chapter of its own, a section with another anchor, English dropped; a column that is gone since the second release. Nothing of it is said in `moved.yaml` yet. */
export async function changeForThird(report: string, ledger: LedgerFile): Promise<void> {
  for (const lang of ['ar', 'he']) {
    await editFile(report, `content/${lang}/chapters/nights.mdx`, '{#open-door}', '{#gate}');
    await editFile(report, `content/${lang}/chapters/nights.mdx`, '<Finding id="warm-welcome"/>\n\n', '');
    await rename(join(report, `content/${lang}/findings/warm-welcome.mdx`), join(report, `content/${lang}/findings/open-chair.mdx`));
    const title = lang === 'ar' ? 'الرصيف' : 'הרציף';
    await writeFile(join(report, `content/${lang}/chapters/quay.mdx`), `---\ntitle: ${title}\nnav: ${title}\nsummary: ${title}.\n---\n\n## ${title} {#chair}\n\n<Finding id="open-chair"/>\n`);
  }
  await rename(join(report, 'data/findings/warm-welcome.yaml'), join(report, 'data/findings/open-chair.yaml'));
  await editFile(report, 'data/findings/open-chair.yaml', 'chapter: nights', 'chapter: quay');
  await editFile(report, 'data/report.yaml', 'pages: [nights, methods]', 'pages: [nights, quay, methods]');
  await editFile(report, 'data/report.yaml', 'featured: [weekly-reading, warm-welcome]', 'featured: [weekly-reading, open-chair]');
  await rm(join(report, 'content/en'), { recursive: true });
  await dropLanguage(report, 'en');
  const columns = new Map([['files/charts/reading-waves.csv', { anchors: [], columns: ['librarian'] }]]);
  await writeFile(join(report, 'data/published.yaml'), formatLedger('1.1.0', columns, ledger));
}

/** What `moved.yaml` says of all that. */
export async function sayWhatMoved(report: string): Promise<void> {
  const ofTwo = (ar: string, he: string) => `{ ar: ${ar}, he: ${he} }`;
  await writeFile(join(report, 'data/moved.yaml'), [
    'moved:', '  - { page: evenings, to: nights }', '  - { finding: warm-welcome, to: open-chair }', "  - { anchor: 'nights#open-door', to: 'nights#gate' }",
    'gone:', `  - { finding: lamp-left-on, reason: ${ofTwo('تراجع عنه المصدر.', 'המקור חזר בו.')} }`,
    `  - { language: en, reason: { ar: غادرت المترجمة., he: המתרגמת עזבה., en: The translator has left. } }`,
    `  - { column: 'files/charts/*.csv#librarian', reason: ${ofTwo('غادر أمين المكتبة.', 'הספרן עזב.')} }`, '',
  ].join('\n'));
}

async function addTo(report: string, file: string, more: string): Promise<void> {
  await writeFile(join(report, file), `${await readFile(join(report, file), 'utf8')}${more}`);
}

/** Takes the words of a language out of every file that may still be changed. */
async function dropLanguage(report: string, lang: string): Promise<void> {
  const files = (await readdir(join(report, 'data'), { recursive: true })).filter((file) => file.endsWith('.yaml') && !/^(?:waves|releases)\b|^(?:published|lock)\.yaml$/.test(file));
  for (const file of files) {
    const doc = parseDocument(await readFile(join(report, 'data', file), 'utf8'));
    visit(doc, {
      Map: (_, map) => { if (map.has('he') || map.has('ar')) map.delete(lang); },
      Seq: (_, seq) => { seq.items = seq.items.filter((item) => !(isMap(item) && item.get('id') === lang)); },
    });
    await writeFile(join(report, 'data', file), doc.toString({ lineWidth: 0 }));
  }
  const drawing = join(report, 'data/specs/tide-hours.json');
  await writeFile(drawing, (await readFile(drawing, 'utf8')).replace(new RegExp(`, "${lang}": "[^"]*"`, 'g'), ''));
}
