/** How lines look: `width` in whole px and `dash` in px, both at usual size; those of a higher rank are drawn over the others. */
export interface LineLook {
  readonly rank: number;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
}

/** All looks that lines have had, by number, and the colours of discs. */
export interface CrowdStyle {
  readonly lines: readonly LineLook[];
  readonly rim: string;
  readonly hollow: string;
}

/** Where a crowd is looked at from: a canvas in px, device px a px, and where layout units fall on it. */
export interface CrowdCamera {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** How many times as large as usual marks are. */
  readonly size: number;
}

/** Numbers that tell of one organisation: x and y in layout units, not a number where it is not there; the disc's radius in px at usual size, 0 where it has none; its opacity, below 0 for a disc that is not solid. */
export const NODE_FIELDS = 4;

/** Numbers that tell of one tie: its own, those of both its ends, and that of its look, or -1 where it is gone. */
export const TIE_FIELDS = 4;

/** The look of ties that are gone. */
export const GONE = -1;

/** A crowd as plain numbers that one thread can hand to another: everybody's places, and of the rest what differs from what was told before. */
export interface CrowdNews {
  readonly camera: CrowdCamera;
  /** By their numbers, all organisations there have been. */
  readonly nodes: Float32Array<ArrayBuffer>;
  /** The ties that came, went or look otherwise. */
  readonly ties: Int32Array;
  /** Null where it is as before. */
  readonly style: CrowdStyle | null;
}
