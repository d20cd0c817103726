/** How lines look; lengths in px. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
}

/** How discs look. */
export interface DiscLook {
  readonly fill: string;
  readonly rim: string;
  readonly opacity: number;
}

/** All looks of a crowd in the order in which they are drawn, the discs over the lines. */
export interface CrowdLooks {
  readonly lines: readonly LineLook[];
  readonly discs: readonly DiscLook[];
}

/** A crowd as plain numbers that one thread can hand to another. */
export interface CrowdPicture {
  /** px */
  readonly width: number;
  readonly height: number;
  /** Device px a px. */
  readonly ratio: number;
  /** How many things have each look: first of the lines, then of the discs. */
  readonly counts: readonly number[];
  /** px on the screen: x, y, x, y of each line, then x, y and radius of each disc. */
  readonly numbers: Float32Array<ArrayBuffer>;
}
