import { describe, expect, it } from 'vitest';
import { ALLIANCE_KINDS, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import {
  EXCLUSIVE_TEXTURE,
  REPORTED_EXCLUSIVE_TEXTURE,
  REPORTED_TEXTURE,
  type Texture,
  type TextureStroke,
  TIE_TEXTURES,
  textureOf,
} from '../../src/scene/textures.ts';

/** Whether a stroke leaves ink at a place along a line, in widths of the line. */
function isInked({ dash, cap, width }: TextureStroke, place: number): boolean {
  if (dash.length === 0) return true;
  const round = dash.reduce((sum, length) => sum + length, 0);
  const reach = cap === 'round' ? width / 2 : 0;
  let start = 0;
  for (const [index, length] of dash.entries()) {
    const isOn = index % 2 === 0;
    const near = [-round, 0, round].some(
      (turn) =>
        (place % round) + turn >= start - reach && (place % round) + turn < start + length + reach,
    );
    if (isOn && near) return true;
    start += length;
  }
  return false;
}

/** How thick a texture is along a line, sampled every twentieth of its width. */
function profileOf(texture: Texture): number[] {
  return Array.from({ length: 600 }, (_, sample) =>
    texture.reduce((thickness, stroke) => {
      if (!isInked(stroke, sample / 20)) return thickness;
      return stroke.ink === 'line'
        ? Math.max(thickness, stroke.width)
        : Math.max(0, thickness - stroke.width);
    }, 0),
  );
}

/** The mean difference of two profiles, in widths of the line. */
function difference(one: readonly number[], other: readonly number[]): number {
  const apart = one.map((thickness, sample) => Math.abs(thickness - (other[sample] ?? 0)));
  return apart.reduce((sum, value) => sum + value, 0) / apart.length;
}

describe('the textures of the kinds of tie', () => {
  it('are there for the kinds of the vocabulary and no other', () => {
    expect(Object.keys(TIE_TEXTURES).sort()).toEqual([...TIE_KINDS].sort());
  });

  const all: [string, Texture][] = [
    ...Object.entries(TIE_TEXTURES),
    ['reported', REPORTED_TEXTURE],
    ['exclusive', EXCLUSIVE_TEXTURE],
  ];
  const pairs = all.flatMap(([name, texture], index) =>
    all.slice(index + 1).map(([other, another]) => [name, other, texture, another] as const),
  );

  it.each(pairs)('tell %s and %s apart', (_, __, one, other) => {
    expect(difference(profileOf(one), profileOf(other))).toBeGreaterThan(0.1);
  });

  it.each(ALLIANCE_KINDS)('never break the line of %s, which dashes of reports do', (kind) => {
    expect(Math.min(...profileOf(TIE_TEXTURES[kind]))).toBeGreaterThan(0.19);
    expect(Math.min(...profileOf(REPORTED_TEXTURE))).toBe(0);
  });
});

describe('textureOf', () => {
  it.each([
    ['a tie in force, by its kind', false, false, TIE_TEXTURES.chips],
    ['a reported one, dashed', true, false, REPORTED_TEXTURE],
    ['an exclusive one, double', false, true, EXCLUSIVE_TEXTURE],
    ['a reported exclusive one, dashed and double', true, true, REPORTED_EXCLUSIVE_TEXTURE],
  ])('draws %s', (_, isReported, isExclusive, texture) => {
    expect(textureOf({ kind: 'chips', isReported, isExclusive })).toBe(texture);
  });
});
