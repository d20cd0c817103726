/** Colours for a picture, three bytes each, and for each pixel which of them is nearest to its own. */
interface ChosenColours {
  readonly colours: Uint8Array;
  readonly indices: Uint8Array;
}

/** Bits of red, green and blue that tell bins apart: colours that differ less look the same. */
const BITS = 6;
const BINS = 1 << (3 * BITS);
const MOST = 256;

/** Colours that fall into one bin: how many pixels have them, and what these add up to. */
interface Bin {
  readonly at: number;
  readonly count: number;
  readonly sums: readonly [red: number, green: number, blue: number];
}

/** At most 256 colours for opaque pixels (RGBA, in memory of their own) by median cut (Heckbert 1982): the box of colours that spreads widest, weighted by its pixels, is halved until there are enough. */
export function chooseColours(pixels: Uint8Array): ChosenColours {
  const boxes = cutBoxes(binsOf(pixels));
  const colours = new Uint8Array(3 * boxes.length);
  const indexOf = new Uint8Array(BINS);
  for (const [index, box] of boxes.entries()) {
    colours.set(meanOf(box), 3 * index);
    for (const { at } of box) indexOf[at] = index;
  }
  const indices = new Uint8Array(pixels.length / 4);
  forRuns(pixels, (bin, from, to) => indices.fill(indexOf[bin] ?? 0, from, to));
  return { colours, indices };
}

/** Calls back for each run of pixels of one colour, with its bin: pictures of lines are mostly ground. */
function forRuns(pixels: Uint8Array, call: (bin: number, from: number, to: number) => void): void {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    if (to < words.length && words[to] === words[from]) continue;
    call(binAt(pixels, 4 * from), from, to);
    from = to;
  }
}

function binAt(pixels: Uint8Array, at: number): number {
  const cut = 8 - BITS;
  const red = (pixels[at] as number) >> cut;
  const green = (pixels[at + 1] as number) >> cut;
  const blue = (pixels[at + 2] as number) >> cut;
  return (red << (2 * BITS)) | (green << BITS) | blue;
}

function binsOf(pixels: Uint8Array): Bin[] {
  const counts = new Uint32Array(BINS);
  const sums = new Uint32Array(3 * BINS);
  forRuns(pixels, (bin, from, to) => {
    const count = to - from;
    counts[bin] = (counts[bin] as number) + count;
    for (let axis = 0; axis < 3; axis += 1) {
      const all = count * (pixels[4 * from + axis] as number);
      sums[3 * bin + axis] = (sums[3 * bin + axis] as number) + all;
    }
  });
  const bins: Bin[] = [];
  counts.forEach((count, at) => {
    if (count === 0) return;
    const [red = 0, green = 0, blue = 0] = sums.subarray(3 * at, 3 * at + 3);
    bins.push({ at, count, sums: [red, green, blue] });
  });
  return bins;
}

interface Box {
  readonly bins: readonly Bin[];
  readonly axis: 0 | 1 | 2;
  /** How much is gained by halving it. */
  readonly spread: number;
}

function cutBoxes(bins: readonly Bin[]): (readonly Bin[])[] {
  const boxes = [boxOf(bins)];
  while (boxes.length < MOST) {
    const widest = boxes.reduce((one, other) => (other.spread > one.spread ? other : one));
    if (widest.spread < 1) break;
    const halves = halved(widest).map(boxOf);
    boxes.splice(boxes.indexOf(widest), 1, ...halves);
  }
  return boxes.map((box) => box.bins);
}

function boxOf(bins: readonly Bin[]): Box {
  let [axis, spread]: [0 | 1 | 2, number] = [0, 0];
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  for (const candidate of [0, 1, 2] as const) {
    const mean = bins.reduce((sum, bin) => sum + bin.sums[candidate], 0) / count;
    const variance = bins.reduce(
      (sum, bin) => sum + bin.count * (bin.sums[candidate] / bin.count - mean) ** 2,
      0,
    );
    if (variance > spread) [axis, spread] = [candidate, variance];
  }
  return { bins, axis, spread: bins.length > 1 ? spread : 0 };
}

/** Cut at the mean, so that rare colours far off have a box of their own. */
function halved({ bins, axis }: Box): [readonly Bin[], readonly Bin[]] {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const mean = bins.reduce((sum, bin) => sum + bin.sums[axis], 0) / count;
  const isLow = (bin: Bin) => bin.sums[axis] / bin.count <= mean;
  return [bins.filter(isLow), bins.filter((bin) => !isLow(bin))];
}

function meanOf(bins: readonly Bin[]): number[] {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return [0, 1, 2].map((axis) =>
    Math.round(bins.reduce((sum, bin) => sum + (bin.sums[axis] ?? 0), 0) / count),
  );
}
