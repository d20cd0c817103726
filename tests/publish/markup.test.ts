import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { escaped, markup } from '../../src/publish/markup.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const READER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.string({ unit: fc.constantFrom(...'<>&"\'/=;!-[]x \n') }),
);

/** A text without what XML has no way to write. */
const writable = (text: string) =>
  [...text].filter((letter) =>
    /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(letter),
  );

describe('markup', () => {
  it('escapes what is put into it, and leaves markup as it is', () => {
    const item = (text: string) => markup`<li>${text}</li>`;
    expect(markup`<ul id="${'"<'}">${['a&b', "c'"].map(item)}${null}${2}</ul>`).toEqual({
      markup: '<ul id="&quot;&lt;"><li>a&amp;b</li><li>c&#39;</li>2</ul>',
    });
  });

  it('lets no text break out of where it is put: an XML parser reads back that one text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = markup`<p title="${text}">x${text}x</p>`.markup;
        expect(XMLValidator.validate(written)).toBe(true);
        const { p } = READER.parse(written);
        expect(Object.keys(p).sort()).toEqual(['#text', 'title']);
        const kept = writable(text).join('').replaceAll(/\r\n?/g, '\n');
        expect(p['#text']).toBe(`x${kept}x`);
      }),
      SEEDED,
    );
  });

  it.each(HOSTILE_STRINGS)('leaves no sign of markup in %j', (text) => {
    expect(escaped(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
  });
});
