import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { plainText } from './plain-text.ts';
import { Unreadable, type Grid, type Told } from './survey.ts';
import { readSheet } from './xlsx-sheet.ts';
import { openWorkbook, readXml } from './xlsx-parts.ts';

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** Rows of one sheet of an Excel workbook; without a name, of the only one that is not hidden. Merged cells hold in each of their cells what the first says. */
export function readXlsx(bytes: Uint8Array, name: string | undefined): Grid {
  const part = openWorkbook(bytes);
  const sheets = sheetsOf(part);
  const sheet = chosen(sheets, name);
  const xml = part(sheet.part);
  if (xml === undefined) throw new Unreadable(phrase('sheet-missing', { sheet: sheet.name }), phrase('save-workbook-and-run'));
  const { rows, hidden, merged } = readSheet(xml, stringsOf(part('xl/sharedStrings.xml')));
  const told: Told[] = [
    ...(name === undefined ? [{ what: 'sheet', value: sheet.name } as const] : []),
    ...(hidden > 0 ? [{ what: 'hidden-rows', value: hidden } as const] : []),
  ];
  return { rows, told, merged };
}

function chosen(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const [only, other] = sheets;
  if (!only) throw new Unreadable(phrase('all-sheets-hidden'), phrase('show-sheet'));
  const names = sheets.map((one) => one.name);
  if (name === undefined && other) throw new Unreadable(phrase('several-sheets', { count: sheets.length }), phrase('write-sheet', { sheet: `sheet: ${only.name}`, names }));
  if (name === undefined) return only;
  const named = sheets.find((one) => plainText(one.name) === plainText(name));
  if (!named) throw new Unreadable(phrase('no-such-sheet', { name }), adviseNearest(name, names));
  return named;
}

/** The sheets that are not hidden, in their order. */
function sheetsOf(part: (name: string) => string | undefined): Sheet[] {
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw new Unreadable(phrase('no-excel-workbook'), phrase('save-as-xlsx-or-csv'));
  const targets = new Map<string, string>();
  readXml(relations, {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id !== undefined) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  readXml(workbook, {
    open: (element, attributes) => {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const target = id === undefined ? undefined : targets.get(id);
      if (element !== 'sheet' || target === undefined || (attributes['state'] ?? 'visible') !== 'visible') return;
      sheets.push({ name: attributes['name'] ?? '', part: target });
    },
  });
  return sheets;
}

/** The texts that cells name by number; signs of reading beside a text are no part of it. */
function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let [inText, aside] = [false, 0];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside += 1;
      if (name === 't') inText = true;
    },
    text: (more) => {
      if (inText && aside === 0) text += more;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aside -= 1;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}
