import type { Teller } from '../i18n/teller.ts';
import { repairReleases } from '../output/keep-release.ts';

/** Finishes what an interrupted `npm run release` left in its last step, and says so; what checks, builds or shows a report does this first. */
export async function finishReleases(reportDir: string, teller: Teller): Promise<void> {
  for (const tag of await repairReleases(reportDir)) console.error(teller.say('release-finished', { tag }));
}
