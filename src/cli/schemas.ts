/** `npm run schemas`: writes schemas and snippets with the report's present names to `.vscode/` of its folder, for editors. */
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { writeEditorFiles } from './write-editor-files.ts';

const settings = readSettings(process.env, process.cwd());
const written = await writeEditorFiles(settings.reportDir, process.cwd());
for (const file of written) console.log(file);
if (written.length === 0) console.log((await loadTeller(process.env, process.cwd())).say('editor-files-are-current'));
