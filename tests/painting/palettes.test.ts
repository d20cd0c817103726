import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../../src/painting/palette.ts';
import { PALETTES } from '../../src/painting/palettes.ts';
import { A_PALETTE } from '../support/drawn.ts';

const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');
const DARK_FROM = TOKENS.indexOf("[data-theme='dark'] {");

/** The tokens that a part of the style sheet sets. */
function tokensIn(css: string): ReadonlyMap<string, string> {
  const set = css.matchAll(/--([\w-]+):([^;]+);/g);
  return new Map([...set].map(([, name = '', value = '']) => [name, value.trim()]));
}

const LIGHT = tokensIn(TOKENS.slice(0, DARK_FROM));
const DARK = new Map([
  ...LIGHT,
  ...tokensIn(TOKENS.slice(DARK_FROM, TOKENS.indexOf('}', DARK_FROM))),
]);

/** The palette that tokens make up, line breaks in lists of fonts aside. */
function paletteOf(tokens: ReadonlyMap<string, string>): Palette {
  const token = (name: string) => tokens.get(name)?.replace(/\s+/g, ' ') ?? `no --${name}`;
  const all = (prefix: string, names: object) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, token(`${prefix}-${name}`)]));
  return {
    ground: token('ground'),
    raised: token('raised'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    sans: token('sans'),
    serif: token('serif'),
    camps: all('camp', A_PALETTE.camps) as Palette['camps'],
    kinds: all('kind', A_PALETTE.kinds) as Palette['kinds'],
  };
}

describe('the palettes', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('have the colours and fonts of the %s page', (theme, tokens) => {
    expect(PALETTES[theme]).toEqual(paletteOf(tokens));
  });
});
