import { Document, isMap, visit } from 'yaml';
import type { ReleaseFile } from '../parse/release-file.ts';

/** Keys whose entries stand on one line each: the same in every language, short. */
const ON_ONE_LINE = ['title', 'fingerprint', 'words', 'values', 'before', 'after', 'reason', 'data'];

/** The text of `release.yaml`. */
export function formatRelease(release: ReleaseFile): string {
  const doc = new Document(release, { aliasDuplicateObjects: false });
  visit(doc, {
    Pair(_, { key, value }) {
      const name = String(key);
      if (!isMap(value) || !ON_ONE_LINE.includes(name)) return;
      if (name === 'values') for (const { value: one } of value.items) { if (isMap(one)) one.flow = true; }
      else value.flow = true;
    },
  });
  return `# What this release published. Written by npm run release; nothing in this folder ever changes.\n${doc.toString({ lineWidth: 0 })}`;
}
