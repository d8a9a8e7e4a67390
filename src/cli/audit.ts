/** `npm run audit`: asks the registry what is known against the packages that are installed. Fails on what `explained-advisories.ts` does not explain, and where no answer comes. */
import { execFile } from 'node:child_process';
import { loadTeller } from '../report/load-teller.ts';
import { EXPLAINED_ADVISORIES } from './explained-advisories.ts';
import { judgeAudit } from './judge-audit.ts';

const npm = process.env['npm_execpath'];
const [program, first] = npm === undefined ? ['npm', []] as const : [process.execPath, [npm]] as const;
const said = await new Promise<string>((resolve) => { execFile(program, [...first, 'audit', '--json'], { maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout)); });
const teller = await loadTeller(process.env, process.cwd());
const judged = judgeAudit(said, EXPLAINED_ADVISORIES);
if (!judged) console.error(teller.say('audit-unanswered'));
else {
  for (const { id, package: name, severity, title, address } of judged.unexplained) console.error(teller.say('audit-unexplained', { id, name, severity, title, address }));
  for (const id of judged.lapsed) console.error(teller.say('audit-lapsed', { id }));
  console.log(teller.say('audit-counted', { found: judged.unexplained.length, explained: judged.explained }));
}
if (!judged || judged.unexplained.length + judged.lapsed.length > 0) process.exitCode = 1;
