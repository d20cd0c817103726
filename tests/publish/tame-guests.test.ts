import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tameGuest } from '../../src/publish/tame-guests.ts';

function guest(path: string): string {
  return readFileSync(`node_modules/${path}`, 'utf8');
}

describe('tameGuest', () => {
  it('takes a style out and keeps the rest', () => {
    const code = 'var css_248z = ".a {\\n  top: 0;\\n}\\n";\nstyleInject(css_248z);\nrun();';
    expect(tameGuest(code)).toEqual({ code: '\nrun();', style: '.a {\n  top: 0;\n}\n' });
  });

  it('writes text where there was markup, and reads as before', () => {
    const code = 'a.innerHTML = xss(b); if (a.innerHTML == c || a.innerHTML === d) e();';
    const calm = 'a.textContent = xss(b); if (a.innerHTML == c || a.innerHTML === d) e();';
    expect(tameGuest(code)).toEqual({ code: calm, style: null });
  });

  it.each([
    ['force-graph/dist/force-graph.mjs', '.force-graph-container canvas {'],
    ['float-tooltip/dist/float-tooltip.mjs', '.float-tooltip-kap {'],
  ])('finds the style of %s', (path, start) => {
    const { code, style } = tameGuest(guest(path));
    expect(style).toMatch(new RegExp(`^${start.replaceAll('.', '\\.')}`));
    expect(code).not.toContain('styleInject(css_248z)');
  });

  it('leaves no markup written in the timeline', () => {
    const { code } = tameGuest(guest('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'));
    expect(code).not.toMatch(/\.innerHTML\s*=[^=]/);
  });

  it('says so when a package writes its style in another way', () => {
    expect(() => tameGuest('styleInject(other);')).toThrow('in a new way');
  });
});
