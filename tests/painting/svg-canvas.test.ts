import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { createSvgCanvas, type SvgCanvas } from '../../src/painting/svg-canvas.ts';
import { SEEDED } from '../support/arbitraries.ts';

/** An SVG file of 200 by 100 px with what `paint` paints on it. */
function svgOf(paint: (canvas: SvgCanvas) => void, title = 'Title', description = 'What it shows') {
  const canvas = createSvgCanvas({ width: 200, height: 100, title, description });
  paint(canvas);
  return canvas.toSvg();
}

/** The lines of what `paint` paints, without the file's head and foot. */
function drawn(paint: (canvas: SvgCanvas) => void): string[] {
  return svgOf(paint).trimEnd().split('\n').slice(4, -1);
}

function aLine(canvas: SvgCanvas, length = 10) {
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.lineTo(length, 5);
  canvas.stroke();
}

describe('an SVG canvas', () => {
  it('writes a file that says how large it is and what it shows', () => {
    const canvas = createSvgCanvas({
      width: 1600,
      height: 999.5,
      title: 'AT&T',
      description: '3 < 5',
      language: 'zh-Hans',
    });
    expect(canvas.toSvg()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="1600" height="999.5" viewBox="0 0 1600 999.5" xml:lang="zh-Hans" fill="none" stroke-miterlimit="10">
<title>AT&amp;T</title>
<desc>3 &lt; 5</desc>
</svg>
`);
  });

  it('writes lines with all that they are drawn with', () => {
    const lines = drawn((canvas) => {
      Object.assign(canvas, { strokeStyle: '#123456', lineWidth: 2.5, globalAlpha: 0.84 });
      Object.assign(canvas, { lineCap: 'round', lineJoin: 'round' });
      canvas.setLineDash([0, 7.02]);
      canvas.beginPath();
      canvas.moveTo(1, 2);
      canvas.quadraticCurveTo(-3, 4.005, 5.5, -6);
      canvas.closePath();
      canvas.stroke();
    });
    expect(lines).toEqual([
      '<path d="M1 2Q-3 4.01 5.5-6Z" stroke="#123456" stroke-width="2.5" stroke-opacity="0.84" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="0 7.02"/>',
    ]);
  });

  it('writes what is filled, by the rule that is asked for', () => {
    const lines = drawn((canvas) => {
      canvas.fillStyle = '#abcdef';
      canvas.fillRect(1, 2, 30, 40.126);
      canvas.beginPath();
      canvas.rect(0, 0, 10, 5);
      canvas.globalAlpha = 0.5;
      canvas.fill('evenodd');
    });
    expect(lines).toEqual([
      '<g fill="#abcdef">',
      '<rect x="1" y="2" width="30" height="40.13"/>',
      '<path d="M0 0L10 0L10 5L0 5Z" fill-opacity="0.5" fill-rule="evenodd"/>',
      '</g>',
    ]);
  });

  it('draws circles in two halves, and arcs clockwise', () => {
    const lines = drawn((canvas) => {
      canvas.beginPath();
      canvas.arc(50, 50, 10, 0, 2 * Math.PI);
      canvas.fill();
      canvas.beginPath();
      canvas.arc(50, 50, 10, 0, Math.PI);
      canvas.stroke();
    });
    expect(lines).toEqual([
      '<path d="M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50Z" fill="#000"/>',
      '<path d="M60 50A10 10 0 0 1 50 60A10 10 0 0 1 40 50" stroke="#000" stroke-width="1"/>',
    ]);
  });

  it('begins a path wherever its first line leads, as canvases do', () => {
    const lines = drawn((canvas) => {
      canvas.beginPath();
      canvas.lineTo(1, 1);
      canvas.lineTo(2, 2);
      canvas.stroke();
      canvas.beginPath();
      canvas.quadraticCurveTo(1, 2, 3, 4);
      canvas.stroke();
    });
    expect(lines.slice(1, -1)).toEqual(['<path d="M1 1L2 2"/>', '<path d="M1 2Q1 2 3 4"/>']);
  });

  it('writes nothing for an empty path', () => {
    const lines = drawn((canvas) => {
      canvas.beginPath();
      canvas.closePath();
      canvas.stroke();
      canvas.glyphs?.fill('', 5, 'nonzero');
    });
    expect(lines).toEqual([]);
  });

  it('enlarges and shifts glyphs, with their arcs', () => {
    const lines = drawn((canvas) => {
      canvas.translate(100, 50);
      canvas.glyphs?.fill('M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z', 10, 'nonzero');
      canvas.glyphs?.fill('M-.8-.8H.8V.8Q.4.5-.8.8Z', 10, 'evenodd');
      canvas.glyphs?.stroke('M0 0L1-.45.6-1', 10);
    });
    expect(lines).toEqual([
      '<path d="M90 50A10 10 0 1 1 110 50A10 10 0 1 1 90 50Z" fill="#000"/>',
      '<path d="M92 42H108V58Q104 55 92 58Z" fill="#000" fill-rule="evenodd"/>',
      '<path d="M100 50L110 45.5L106 40" stroke="#000" stroke-width="1"/>',
    ]);
  });

  it('has lengths grow with its scale, and goes back to what was saved', () => {
    const lines = drawn((canvas) => {
      canvas.save();
      canvas.setTransform(2, 0, 0, 2, 10, 20);
      canvas.translate(5, 5);
      canvas.setLineDash([1, 2]);
      canvas.lineWidth = 3;
      aLine(canvas);
      canvas.restore();
      aLine(canvas);
      canvas.restore();
    });
    expect(lines).toEqual([
      '<g stroke="#000">',
      '<path d="M20 30L40 40" stroke-width="6" stroke-dasharray="2 4"/>',
      '<path d="M0 0L10 5" stroke-width="1"/>',
      '</g>',
    ]);
  });

  it('shows only what lies within a clip, until what was before is restored', () => {
    const lines = drawn((canvas) => {
      canvas.save();
      canvas.beginPath();
      canvas.rect(0, 0, 50, 40);
      canvas.clip();
      aLine(canvas);
      canvas.restore();
      aLine(canvas, 20);
    });
    expect(lines).toEqual([
      '<clipPath id="clip-1"><path d="M0 0L50 0L50 40L0 40Z"/></clipPath>',
      '<g clip-path="url(#clip-1)">',
      '<path d="M0 0L10 5" stroke="#000" stroke-width="1"/>',
      '</g>',
      '<path d="M0 0L20 5" stroke="#000" stroke-width="1"/>',
    ]);
  });

  it('says once what neighbours have in common', () => {
    const lines = drawn((canvas) => {
      for (const length of [1, 2, 3]) aLine(canvas, length);
      canvas.lineWidth = 2;
      aLine(canvas, 4);
    });
    expect(lines).toEqual([
      '<g stroke="#000">',
      '<g stroke-width="1">',
      '<path d="M0 0L1 5"/>',
      '<path d="M0 0L2 5"/>',
      '<path d="M0 0L3 5"/>',
      '</g>',
      '<path d="M0 0L4 5" stroke-width="2"/>',
      '</g>',
    ]);
  });

  it('cannot be turned or sheared, and has no place for numbers that are none', () => {
    const canvas = createSvgCanvas({ width: 1, height: 1, title: '', description: '' });
    expect(() => canvas.setTransform(0, 1, -1, 0, 0, 0)).toThrow('neither turned nor sheared');
    expect(() => canvas.setTransform(1, 0, 0, 2, 0, 0)).toThrow('neither turned nor sheared');
    expect(() => canvas.moveTo(Number.NaN, 0)).toThrow(RangeError);
    expect(() => canvas.fill({} as Path2D)).toThrow('Ready-made paths');
  });
});

describe('text on an SVG canvas', () => {
  const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
  const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', serif";

  it('is text, with its halo as a text of its own below it', () => {
    const lines = drawn((canvas) => {
      Object.assign(canvas, { font: `600 10px ${SANS}`, textAlign: 'center' });
      Object.assign(canvas, { textBaseline: 'middle', lineWidth: 4, lineJoin: 'round' });
      Object.assign(canvas, { strokeStyle: '#ffffff', fillStyle: '#000000' });
      canvas.strokeText('AT&T “英伟达”', 50, 20);
      canvas.fillText('AT&T “英伟达”', 50, 20);
    });
    expect(lines).toEqual([
      '<g font-family="Inter, sans-serif" font-size="10" font-weight="600" text-anchor="middle">',
      '<text x="50" y="23.01" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">AT&amp;T “英伟达”</text>',
      '<text x="50" y="23.01" fill="#000000">AT&amp;T “英伟达”</text>',
      '</g>',
    ]);
  });

  it.each([
    [
      'italic 600 12.5px',
      SERIF,
      'middle',
      'right',
      'y="3.2" font-family="\'Source Serif 4\', serif"',
      'font-size="12.5" font-weight="600" font-style="italic" text-anchor="end"',
    ],
    [
      '450 10px',
      SANS,
      'top',
      'end',
      'y="8.01" font-family="Inter, sans-serif"',
      'font-size="10" font-weight="500" text-anchor="end"',
    ],
    [
      '10px',
      SANS,
      'bottom',
      'left',
      'y="-1.99" font-family="Inter, sans-serif"',
      'font-size="10" font-weight="400"',
    ],
    [
      '10px',
      'serif',
      'alphabetic',
      'start',
      'y="0" font-family="serif"',
      'font-size="10" font-weight="400"',
    ],
  ] as const)(
    'in %s %s stands on its line, %s and %s',
    (font, family, textBaseline, textAlign, ...rest) => {
      const lines = drawn((canvas) => {
        Object.assign(canvas, { font: `${font} ${family}`, textBaseline, textAlign });
        canvas.fillText('a', 0, 0);
      });
      const written = rest.join(' ').replaceAll("'", '&#39;');
      expect(lines).toEqual([`<text x="0" ${written} fill="#000">a</text>`]);
    },
  );

  it('keeps its spaces where readers would drop some', () => {
    const lines = drawn((canvas) => {
      for (const text of ['a b', ' a', 'a  b']) canvas.fillText(text, 0, 0);
    });
    expect(lines.slice(1, -1)).toEqual([
      '<text x="0" y="0">a b</text>',
      '<text x="0" y="0" xml:space="preserve"> a</text>',
      '<text x="0" y="0" xml:space="preserve">a  b</text>',
    ]);
  });

  it('throws where its font cannot be read', () => {
    expect(() =>
      drawn((canvas) => Object.assign(canvas, { font: 'menu' }).fillText('a', 0, 0)),
    ).toThrow('The font "menu" cannot be written.');
  });

  it('leads to other pages, and never runs a script', () => {
    const lines = drawn((canvas) => {
      canvas.link('https://example.org/?a=1&b="2"', () => canvas.fillText('a', 0, 0));
      for (const href of ['javascript:alert(1)', ' https://a', 'data:text/html,x', 'HTTPS://a']) {
        canvas.link(href, () => aLine(canvas));
      }
    });
    expect(lines).toEqual([
      '<a xlink:href="https://example.org/?a=1&amp;b=&quot;2&quot;">',
      '<text x="0" y="0" font-family="sans-serif" font-size="10" font-weight="400" fill="#000">a</text>',
      '</a>',
      '<g stroke="#000" stroke-width="1">',
      ...Array(4).fill('<path d="M0 0L10 5"/>'),
      '</g>',
    ]);
  });
});

/** Texts of anything that a text can hold, with what XML finds special among it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        ']]>',
        '<!--',
        '-->',
        '<?',
        '&amp;',
        '"',
        "'",
        '\u0000',
        '\ud800',
        '\ufffe',
        '\r\n',
        '</svg>',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('any SVG file', () => {
  it('is valid XML, the same every time, with nothing in it but what was painted', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, text) => {
        const write = () =>
          svgOf(
            (canvas) => {
              canvas.fillText(text, 0, 0);
              canvas.strokeStyle = text;
              aLine(canvas);
              canvas.link(`https://a/${text}`, () => aLine(canvas));
            },
            title,
            description,
          );
        const svg = write();
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).toBe(write());
        expect(Object.keys(new XMLParser().parse(svg).svg).sort()).toEqual([
          'a',
          'desc',
          'path',
          'text',
          'title',
        ]);
      }),
      SEEDED,
    );
  });

  it('has only short numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (x, y) => {
        const [line = ''] = drawn((canvas) => {
          canvas.beginPath();
          canvas.moveTo(x, y);
          canvas.lineTo(x / 1e12, -y / 1e12);
          canvas.stroke();
        });
        const [, path = ''] = /d="([^"]*)"/.exec(line) ?? [];
        const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d?[1-9])?';
        expect(path).toMatch(new RegExp(`^M${number} ?${number}L${number} ?${number}$`));
        expect(path).not.toMatch(/-0(?![.\d])/);
      }),
      SEEDED,
    );
  });
});
