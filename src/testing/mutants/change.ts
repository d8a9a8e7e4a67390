/** One change of a report: what is done to which file, where and with what. Numbers count round, so that each fits every report. */
export interface Mutation {
  readonly kind: string;
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** Changes files in place. */
export type Change = (files: Map<string, Uint8Array>, file: string, mutation: Mutation) => void;
