import { z } from 'zod';
import { messageError } from '../i18n/message-error.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { SourceFile } from './decode.ts';
import { rememberLast } from './remember-last.ts';
import { readYaml } from './read-yaml.ts';
import { expecting } from './shapes.ts';
import type { Path } from './yaml-places.ts';

type Nested = { [key: string]: string | Nested };
/** `strings.yaml`: texts under keys within keys. */
export const stringsSchema: z.ZodType<Nested> = z.record(z.string(), z.lazy(() => z.union([z.string(expecting('a-text')), stringsSchema])));

interface StringsReading {
  readonly strings: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

const lastReading = rememberLast<StringsReading>();

/** Reads a file of reader strings: ICU messages under nested keys, flattened to `a.b.c`. */
export function parseStrings(source: SourceFile): StringsReading {
  return lastReading(stringsSchema, source, '', () => read(source));
}

function read(source: SourceFile): StringsReading {
  const { yaml, diagnostics } = readYaml(source, stringsSchema);
  const strings: Record<string, string> = {};
  const wrong = [...diagnostics];
  const walk = (group: Nested, path: Path) => {
    for (const [key, value] of Object.entries(group)) {
      if (typeof value !== 'string') {
        walk(value, [...path, key]);
        continue;
      }
      const name = [...path, key].join('.');
      strings[name] = value;
      const detail = messageError(value);
      if (yaml && detail !== undefined) wrong.push(diagnostic('STRING_SYNTAX', yaml.at([...path, key]), { actual: name, detail }));
    }
  };
  if (yaml) walk(yaml.value, []);
  return { strings, diagnostics: wrong };
}
