import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAMP_HUES } from '../../src/scene/camp-scene.ts';

type Rgb = readonly [number, number, number];

const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');
const THEMES = {
  light: TOKENS.slice(0, TOKENS.indexOf("[data-theme='dark']")),
  dark: TOKENS.slice(TOKENS.indexOf("[data-theme='dark']")),
};

/** A token of a theme as light of three colours from 0 to 1 (sRGB made linear). */
function lightOf(theme: keyof typeof THEMES, token: string): Rgb {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(THEMES[theme])?.[1] ?? '';
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? Number.NaN, green ?? Number.NaN, blue ?? Number.NaN];
}

function times(rows: readonly Rgb[], [red, green, blue]: Rgb): Rgb {
  const [x, y, z] = rows.map(([r, g, b]) => r * red + g * green + b * blue);
  return [x ?? Number.NaN, y ?? Number.NaN, z ?? Number.NaN];
}

/** How eyes without one of their three cones see colours: Machado, Oliveira and Fernandes, 2009, at full severity. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no long cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no middle cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no short cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (Ottosson, 2020), in which distances are about as large as they look. */
function oklab(light: Rgb): Rgb {
  const inside = light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    inside,
  ).map(Math.cbrt) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the hues of camps in the %s theme', (theme) => {
  const hues = CAMP_HUES.map((hue) => lightOf(theme, `camp-${hue}`));

  it('can be read as text on the ground', () => {
    const ground = luminance(lightOf(theme, 'ground'));
    for (const hue of hues) {
      const [dim, bright] = [luminance(hue), ground].sort((a, b) => a - b);
      expect(((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it.each(Object.keys(EYES))('are told apart by eyes with %s', (eyes) => {
    const seen = hues.map((hue) => oklab(times(EYES[eyes] ?? [], hue)));
    const apart = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(apart).toHaveLength(15);
    expect(Math.min(...apart)).toBeGreaterThan(0.08);
  });
});
