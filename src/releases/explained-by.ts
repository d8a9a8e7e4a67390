import { stripControls } from '../i18n/isolate.ts';
import { recordOf } from '../model/report.ts';
import type { Line } from '../parse/words.ts';
import { inEachOf, textOf, type Localized } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { Explained } from './changes-since.ts';
import type { ReleaseSources } from './teller.ts';

/** The reasons that a report gives for what the release `tag` changes; without a tag, for what is changed since the newest release. */
export function explainedBy({ report, voice }: Pick<ReleaseSources, 'report' | 'voice'>, tag?: string): Explained {
  const { moved = [], releases = [] } = report;
  const plain = (lines: Localized<Line>) => inEachOf(report.languages, (lang) => stripControls(renderPlain(textOf(lang, lines), { report, voice: voice(lang) })));
  const isOf = (release: string) => (tag === undefined ? releases.every((one) => one.tag !== release) : release === tag);
  return {
    moved,
    reasonOf: (id) => {
      const entry = recordOf(report.findings, id).history?.find(({ release }) => isOf(release));
      return entry && { kind: entry.kind, reason: plain(entry.reason) };
    },
    withdrawnOf: (id) => {
      const reason = moved.find((one) => one.what === 'finding' && one.from === id)?.reason;
      return reason && plain(reason);
    },
  };
}
