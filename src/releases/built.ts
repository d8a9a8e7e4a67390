import type { PageMarks } from './marks-of.ts';

/** What stands at the promised addresses of a built site: the marks of pages whose anchors can be promised, the columns of CSVs. */
export type Built = ReadonlyMap<string, { readonly marks?: PageMarks; readonly columns?: readonly string[] }>;
