/** One coordinate of everybody at every keyframe: `rows[keyframe][organisation]`. */
export type Rows = readonly Float64Array[];

/**
 * Pulls each organisation's coordinate at every keyframe towards its neighbours in time, in place: the x that makes
 * Σ mass·(x − given)² + strength·Σ coupling·(x − next x)² least. This is one tridiagonal system an organisation, solved
 * exactly (Thomas's algorithm), so that no keyframe comes before another. Masses must be positive.
 */
export function pullTogether(rows: Rows, couplings: Rows, masses: Rows, strength: number): void {
  const size = rows[0]?.length ?? 0;
  for (let who = 0; who < size; who++) pullOne(rows, couplings, masses, strength, who);
}

function pullOne(rows: Rows, couplings: Rows, masses: Rows, strength: number, who: number): void {
  const [upper, solved] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  rows.forEach((row, keyframe) => {
    const mass = masses[keyframe]?.[who] ?? 1;
    const before = strength * (couplings[keyframe - 1]?.[who] ?? 0);
    const after = strength * (couplings[keyframe]?.[who] ?? 0);
    const pivot = mass + before + after - before * (upper[keyframe - 1] ?? 0);
    upper[keyframe] = after / pivot;
    solved[keyframe] = (mass * (row[who] ?? 0) + before * (solved[keyframe - 1] ?? 0)) / pivot;
  });
  let later = 0;
  for (let keyframe = rows.length - 1; keyframe >= 0; keyframe--) {
    later = (solved[keyframe] ?? 0) + (upper[keyframe] ?? 0) * later;
    const row = rows[keyframe];
    if (row) row[who] = later;
  }
}
