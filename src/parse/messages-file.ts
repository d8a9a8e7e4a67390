import { z } from 'zod';
import type { MessageCatalogue } from '../i18n/teller.ts';
import type { SourceFile } from './decode.ts';
import { readYaml } from './read-yaml.ts';
import { text } from './shapes.ts';

const schema = z.strictObject({
  direction: z.enum(['rtl', 'ltr']),
  codes: z.record(text, z.strictObject({ message: text, hint: text })),
  phrases: z.record(text, text),
});

/** Reads `messages/<lang>.yaml`, which is part of the program: undefined where it cannot be read, and then messages are English. */
export function parseMessages(source: SourceFile): MessageCatalogue | undefined {
  return readYaml(source, schema).yaml?.value;
}
