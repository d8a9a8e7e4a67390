import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';

/** Answers requests below `v/` with the files that releases store, as a build would have copied them; pages fall through. */
export function serveStored(reportDir: string): RequestHandler {
  return sirv(join(reportDir, 'data', 'releases'), { dev: true, dotfiles: false });
}
