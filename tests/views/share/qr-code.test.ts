import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCodeOf } from '../../../src/views/share/qr-code.ts';
import { encodePermalink } from '../../../src/viewstate/permalink/permalink.ts';
import { anyView, SEEDED } from '../../support/arbitraries.ts';

const PX_A_MODULE = 4;

/** What a camera reads off a code: its path, painted bar by bar on white. */
function readOff({ size, path }: QrCode): string | null {
  const side = size * PX_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PX_A_MODULE; row += 1) {
      const start = (Number(y) * PX_A_MODULE + row) * side + Number(x) * PX_A_MODULE;
      for (let px = 0; px < Number(length) * PX_A_MODULE; px += 1) {
        pixels.fill(0, (start + px) * 4, (start + px) * 4 + 3);
      }
    }
  }
  const read = jsQR(pixels, side, side);
  return read && new TextDecoder().decode(Uint8Array.from(read.binaryData));
}

/** The code of a text that is not too long for one. */
function codeOf(text: string): QrCode {
  const code = qrCodeOf(text);
  if (!code) throw new Error(`${text} is too long.`);
  return code;
}

describe('a QR code', () => {
  it.each([
    'https://entente.example/?at=2025-11-03',
    'https://entente.example/a/b/?at=2025-11-03&focus=openai~microsoft&data=0123456789ab~frozen',
    'https://entente.example/?focus=%E5%BE%AE%E8%BD%AF',
    'https://例子.example/微软',
    `https://entente.example/?pins=${'a:1,2~'.repeat(300)}`,
  ])('reads as the link that it was made of: %s', (link) => {
    expect(readOff(codeOf(link))).toBe(link);
  });

  it('reads as the link of any view', () => {
    const property = fc.property(anyView, (view) => {
      const link = `https://entente.example/?${encodePermalink(view)}`;
      expect(readOff(codeOf(link))).toBe(link);
    });
    fc.assert(property, { ...SEEDED, numRuns: 40 });
  });

  it('has four modules of white around it', () => {
    const { size, path } = codeOf('https://entente.example/');
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...all]) => all.map(Number));
    const lefts = bars.map(([x = 0]) => x);
    const rights = bars.map(([x = 0, , length = 0]) => x + length);
    const rows = bars.map(([, y = 0]) => y);
    expect([Math.min(...lefts), Math.min(...rows)]).toEqual([4, 4]);
    expect([Math.max(...rights), Math.max(...rows) + 1]).toEqual([size - 4, size - 4]);
  });

  it('is none of a text that is too long for one', () => {
    expect(qrCodeOf('x'.repeat(2953))).not.toBeNull();
    expect(qrCodeOf('x'.repeat(2954))).toBeNull();
    expect(qrCodeOf('微'.repeat(985))).toBeNull();
  });
});
