import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadReport, type Loading } from '../report/load-report.ts';
import { quotesApart, readSlides } from './transcription/slides.ts';

/** What must never be published, tried on the report of this repository: one thing is made wrong, told with its code at its place, and put right. */
interface Slip {
  readonly what: string;
  readonly file: string;
  /** The file once the slip is in it; a file that is not there begins as that of `like`. */
  readonly write: (text: string) => string;
  readonly like?: string;
  readonly code: string;
  /** Where it is told, if not in the file of the slip. */
  readonly at?: string;
  readonly advice: RegExp;
}

const once = (find: string, replace: string) => (text: string) => {
  if (text.split(find).length !== 2) throw new Error(`"${find}" must occur once`);
  return text.replace(find, replace);
};
const adding = (line: string) => (text: string) => `${text}\n${line}\n`;
const HE = 'content/he/chapters/trust.mdx';
const EN = 'content/en/chapters/trust.mdx';
const YEAR_2 = 'data/waves/year-2/1.0.0.yaml';

const SLIPS: readonly Slip[] = [
  { what: 'a value that names another cell in one language', file: 'content/en/findings/trust-cheering.mdx', code: 'PARITY_BROKEN', advice: /add it here, or delete it there/,
    write: (text) => text.replace('<Value of="trust.cheering@baseline"/>', '<Value of="trust.reliance@baseline"/>') },
  { what: 'a percentage typed in one language', file: EN, write: adding('80% of the members said so.'), code: 'FIGURE_TYPED', advice: /<Value of=/ },
  { what: 'a percentage typed in Hebrew words', file: HE, write: adding('כ-80 אחוז הביעו הסכמה.'), code: 'FIGURE_TYPED', advice: /<Value of=/ },
  { what: 'a change called significant', file: EN, write: adding('Trust rose significantly.'), code: 'EVIDENCE_UNBOUND', advice: /<Claim id=/ },
  { what: 'a change of two measures that nothing binds', file: EN, write: adding('Updating and consulting improved.'), code: 'EVIDENCE_UNBOUND', advice: /<Claim id=/ },
  { what: '78 % of 38 that nobody accepted', file: 'data/exceptions.yaml', write: once('      practice.new-knowledge@year-2: 78% of 38\n', ''), code: 'PERCENT_UNREACHABLE', at: YEAR_2, advice: /accept it in data\/exceptions.yaml/ },
  { what: 'an exception that was given for another value', file: 'data/exceptions.yaml', write: once('practice.new-knowledge@year-2: 78% of 38', 'practice.new-knowledge@year-2: 79% of 38'), code: 'EXCEPTION_LAPSED', advice: /Look at the value again/ },
  { what: 'a published version that is edited', file: YEAR_2, write: once('new-knowledge: { percent: 78 }', 'new-knowledge: { percent: 77 }'), code: 'VERSION_CHANGED', advice: /as the next version, data\/waves\/year-2\/1\.0\.1\.yaml/ },
  { what: 'a new version that does not say what it changes', file: 'data/waves/year-2/1.0.1.yaml', like: YEAR_2, write: (text) => once('new-knowledge: { percent: 78 }', 'new-knowledge: { percent: 79 }')(once('version: 1.0.0', 'version: 1.0.1')(text)), code: 'CHANGES_MISSING', advice: /changes/ },
  { what: 'a claim whose words are gone', file: 'data/findings/trust-cheering.yaml', write: once('claims:\n', 'claims:\n  - { id: cheering-dropped, kind: almost-all, of: trust.cheering@year-1 }\n'), code: 'CLAIM_UNUSED', advice: /<Claim id="cheering-dropped">/ },
];

let report = '';
beforeAll(async () => {
  report = await mkdtemp(join(tmpdir(), 'trust-'));
  for (const folder of ['data', 'content']) await cp(folder, join(report, folder), { recursive: true });
});
afterAll(() => rm(report, { recursive: true, force: true }));

/** What loading says while the slip is there. */
async function loadedWith<T>({ file, write, like }: Pick<Slip, 'file' | 'write' | 'like'>, read: (loading: Loading) => T): Promise<T> {
  const path = join(report, file);
  const whole = like === undefined ? await readFile(path, 'utf8') : undefined;
  await writeFile(path, write(whole ?? await readFile(like ?? file, 'utf8')));
  try {
    return read(await loadReport(report, process.cwd()));
  } finally {
    await (whole === undefined ? rm(path) : writeFile(path, whole));
  }
}

const errorsOf = ({ diagnostics }: Loading) => diagnostics.filter(({ severity }) => severity === 'error');

it.each(SLIPS)('$what is told with code, place and advice', async (slip) => {
  const errors = await loadedWith(slip, errorsOf);
  expect(errors.map(({ code }) => code)).toContain(slip.code);
  const first = errors.find(({ code }) => code === slip.code);
  expect([first?.file, first?.hint]).toEqual([slip.at ?? slip.file, expect.stringMatching(slip.advice)]);
});

it('a quotation that differs by one letter from the second transcription is found', async () => {
  const edit = { file: 'data/quotes.yaml', write: once('אבל היום זה קורה באופן טבעי', 'אבל היום זה קרה באופן טבעי') };
  const apart = await loadedWith(edit, ({ loaded }) => loaded && quotesApart(loaded.report, readSlides()));
  expect(apart).toEqual([expect.stringContaining('slide 16')]);
});

it('nothing is told once they are mended', async () => expect(errorsOf(await loadReport(report, process.cwd()))).toEqual([]));
