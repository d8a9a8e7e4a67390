import { describe, expect, it } from 'vitest';
import { markUnwritten } from './mark-unwritten.ts';

describe('words to be translated', () => {
  it('are marked, and what is no word stays as it is', () => {
    expect(markUnwritten('---\ntitle: Tea\nsummary: >-\n  Much <Value of="a.b@c"/>.\n---\n\n## Cups {#cups}\n\n<Claim id="x">Most</Claim> drink.\n\n- One\n- **Two**\n\n<Chart id="tea"/>\n\n<Aside title="How">\n\nSo.\n\n</Aside>\n'))
      .toBe('---\ntitle: TODO Tea\nsummary: >-\n  TODO Much <Value of="a.b@c"/>.\n---\n\n## TODO Cups {#cups}\n\nTODO <Claim id="x">Most</Claim> drink.\n\n- TODO One\n- TODO **Two**\n\n<Chart id="tea"/>\n\n<Aside title="TODO How">\n\nTODO So.\n\n</Aside>\n');
  });
  it('are marked where a line is one component', () => expect(markUnwritten('---\ntitle: Tea\n---\n\n<Stated slide="2">Hot.</Stated>\n')).toContain('\nTODO <Stated slide="2">'));
});
