/** The closed vocabulary of MDX: what each component takes and where it may stand. */

/** What the value of an attribute must be. */
export type AttributeKind = 'id' | 'ids' | 'value' | 'item' | 'slide' | 'shown' | 'text';

/** A component as a writer may use it. */
export interface ComponentShape {
  readonly stands: 'inline' | 'block';
  readonly holds: 'nothing' | 'words' | 'blocks';
  readonly attributes: Readonly<Record<string, { readonly kind: AttributeKind; readonly optional?: true }>>;
  /** A correct use, shown in advice. */
  readonly example: string;
}

const idOnly = { id: { kind: 'id' } } as const;

export const COMPONENTS: Readonly<Record<string, ComponentShape>> = {
  Value: { stands: 'inline', holds: 'nothing', attributes: { of: { kind: 'value' } }, example: '<Value of="battery.item@wave"/>' },
  Change: { stands: 'inline', holds: 'nothing', attributes: { of: { kind: 'item' }, from: { kind: 'id' }, to: { kind: 'id' } }, example: '<Change of="battery.item" from="wave" to="wave"/>' },
  Claim: { stands: 'inline', holds: 'words', attributes: idOnly, example: '<Claim id="claim">words</Claim>' },
  Stated: { stands: 'inline', holds: 'words', attributes: { slide: { kind: 'slide' } }, example: '<Stated slide="9">words of the source</Stated>' },
  Cite: { stands: 'inline', holds: 'nothing', attributes: { of: { kind: 'ids' } }, example: '<Cite of="statement statement"/>' },
  Term: { stands: 'inline', holds: 'words', attributes: idOnly, example: '<Term id="term">words</Term>' },
  Note: { stands: 'inline', holds: 'words', attributes: {}, example: '<Note>words</Note>' },
  Chart: { stands: 'block', holds: 'nothing', attributes: idOnly, example: '<Chart id="chart"/>' },
  Quote: { stands: 'block', holds: 'nothing', attributes: { id: { kind: 'id' }, excerpt: { kind: 'text', optional: true } }, example: '<Quote id="quote"/>' },
  Finding: { stands: 'block', holds: 'nothing', attributes: idOnly, example: '<Finding id="finding"/>' },
  Battery: { stands: 'block', holds: 'nothing', attributes: idOnly, example: '<Battery id="battery"/>' },
  Show: { stands: 'block', holds: 'nothing', attributes: { what: { kind: 'shown' } }, example: '<Show what="goals"/>' },
  Aside: { stands: 'block', holds: 'blocks', attributes: { title: { kind: 'text', optional: true } }, example: '<Aside title="title">' },
  Beside: { stands: 'block', holds: 'blocks', attributes: {}, example: '<Beside>' },
  Says: { stands: 'block', holds: 'blocks', attributes: {}, example: '<Says>' },
  Shows: { stands: 'block', holds: 'blocks', attributes: {}, example: '<Shows>' },
};
