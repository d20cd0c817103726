/** The part of the screen that every renderer paints, in CSS px at one device px each. */
export const SCREEN = { width: 1440, height: 900 } as const;

/** The ground on which every renderer paints. */
export const GROUND = '#faf7f1';

/** px a layout unit: the scale at which the app fits its frame of 1,600 by 1,000, with the origin in the middle of the screen. */
export const SCALE = Math.min(
  (SCREEN.width / 2 - Math.min(64, SCREEN.width * 0.11)) / 800,
  (SCREEN.height / 2 - Math.min(44, SCREEN.height * 0.1)) / 500,
);
