/** A seeded source of numbers from 0 up to 1: Knuth's 64-bit linear congruential generator, of which the upper 32 bits are used. */
export function createRandom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}
