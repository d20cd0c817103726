/** A place on the layout's plane, in layout units; the frame is 1,600 by 1,000 of them, with the origin in its middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width and half the height of the frame that a layout fills: 16:10. */
export const FRAME: Point = { x: 800, y: 500 };
