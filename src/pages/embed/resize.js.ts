import { RESIZE_SCRIPT } from '../../client/resize-script.ts';

/** The script for pages that show frames of this site: gives each the height of what it holds. */
export function GET(): Response {
  return new Response(RESIZE_SCRIPT, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
