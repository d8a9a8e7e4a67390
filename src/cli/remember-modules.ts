/** Loaded before a command (`node --import`): keeps what Node makes of its modules, which a process would otherwise work out anew. A folder that cannot be written keeps nothing. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.cwd(), '.cache', 'modules'));
