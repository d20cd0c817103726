/** The light theme's colours of the ten kinds of alliance, and its ink. */
export const TIE_COLOURS = [
  '#1b6e92',
  '#6d4aa2',
  '#b05a12',
  '#8a4a3d',
  '#2c7550',
  '#0b7676',
  '#7a6c12',
  '#3c3c3c',
  '#a63d7f',
  '#946f00',
] as const;

export const NODE_COLOUR = '#1d1c1a';

/** A slow, smooth wander around a node's home: `reach` in layout units, `days` for one round. */
export function drift(day: number, phase: number, reach: number, days: number) {
  const angle = 2 * Math.PI * (day / days + phase);
  return { x: reach * Math.sin(angle), y: reach * Math.cos(angle * 0.7 + phase) };
}
