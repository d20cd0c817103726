import { describe, expect, it } from 'vitest';
import { frameCode, readPixels } from '../../../src/views/share/frame-code.ts';

describe('the code of a frame', () => {
  it('is as wide as the text around it where it has no width', () => {
    const address = 'https://entente.example/?at=2025-11-03&embed=1';
    expect(frameCode(address, 'Entente: 3 November 2025', { width: null, height: 480 })).toBe(
      '<iframe src="https://entente.example/?at=2025-11-03&amp;embed=1" title="Entente: 3 November 2025" width="100%" height="480" loading="lazy" style="border:0"></iframe>',
    );
  });

  it('lets nothing out of its attributes', () => {
    const title = `"><script>alert('1')</script>&`;
    expect(frameCode('https://entente.example/', title, { width: 640, height: 400 })).toBe(
      '<iframe src="https://entente.example/" title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;" width="640" height="400" loading="lazy" style="border:0"></iframe>',
    );
  });
});

describe('px as typed', () => {
  it.each([
    ['640', 640],
    [' 640 px', 640],
    ['12', 240],
    ['99999', 4000],
    ['', null],
    ['-5', null],
    ['wide', null],
  ])('of “%s” are %s', (text, pixels) => {
    expect(readPixels(text)).toBe(pixels);
  });
});
