import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/export/sheet.ts';
import { sheetSvg } from '../../src/export/sheet-svg.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { aSheetInput } from '../support/a-sheet-input.ts';
import { day } from '../support/builders.ts';

/** The tags of an XML text that do not pair, innermost first; none where all do. */
function unpaired(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*)>/gu)) {
    if (closing && open.at(-1) === name) open.pop();
    else if (!rest.endsWith('/')) open.push(`${closing}${name}`);
  }
  return open.reverse();
}

describe('a sheet as an SVG', () => {
  const svg = sheetSvg(sheetOf(aSheetInput()));

  it('is well-formed and as large as its size', () => {
    expect(unpaired(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*width="1600" height="1000"/,
    );
  });

  it('holds its words as text, names and all, and the link as a link', () => {
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    for (const { text } of sheetOf(aSheetInput()).texts) expect(texts).toContain(text);
    for (const name of ['Cloud', 'Fund', 'Lab']) expect(texts).toContain(name);
    expect(svg).toContain('href="https://entente.example/?at=2023-03-05"');
    expect(svg).toContain(
      '<desc>Who is allied with whom in AI. 5 March 2023: 2 ties and 3 organisations drawn.</desc>',
    );
  });

  it('is the same for the same link, however often and after whatever else it is made', () => {
    const view = { ...DEFAULT_VIEW, at: day('2023-06-01'), focus: ['lab'] };
    sheetSvg(sheetOf(aSheetInput({ view, theme: 'dark' })));
    expect(sheetSvg(sheetOf(aSheetInput()))).toBe(svg);
    const elsewhere = {
      ...DEFAULT_VIEW,
      at: day('2023-03-05'),
      view: 'table',
      story: 'a',
    } as const;
    expect(sheetSvg(sheetOf(aSheetInput({ view: elsewhere })))).toBe(svg);
  });
});
