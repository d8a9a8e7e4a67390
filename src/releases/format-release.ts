import { stringify } from 'yaml';
import type { ReleaseFile } from '../parse/release-file.ts';

/** The text of `release.yaml`. */
export function formatRelease(release: ReleaseFile): string {
  return `# What this release published. Written by npm run release; nothing in this folder ever changes.\n${stringify(release, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
