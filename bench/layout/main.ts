import { cpus } from 'node:os';
import { checkLedger } from '../../src/dataset/check-ledger.ts';
import { QUANTUM } from '../../src/dataset/compile.ts';
import { fileKeyframes, keyframesFrom } from '../../src/dataset/filed-tracks.ts';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { type IndexedLedger, indexLedger } from '../../src/domain/indexed-ledger.ts';
import { placesOn } from '../../src/layout/keyframes.ts';
import { spaceTimeLayout } from '../../src/layout/space-time-layout.ts';
import { networkOf, type TemporalNetwork } from '../../src/layout/temporal-network.ts';
import { coldStart, unionPinned, warmStart } from './approaches.ts';
import { type Quality, qualityMeter } from './quality.ts';

interface Result extends Quality {
  readonly name: string;
  readonly seconds: number;
}

/** Our keyframes as they are shipped, rounded and all. */
function ours(network: TemporalNetwork) {
  const ids = network.organizations;
  const keyframes = keyframesFrom(fileKeyframes(spaceTimeLayout(network), ids, QUANTUM), ids);
  return (day: Parameters<typeof placesOn>[1]) => placesOn(keyframes, day);
}

const APPROACHES = {
  'cold start': coldStart,
  'standard (warm start, 300 ticks)': warmStart,
  'union layout, pinned': unionPinned,
  ours,
} as const;

function compare(ledger: IndexedLedger, who: 'core' | 'all') {
  const network = networkOf(ledger, who);
  const measure = qualityMeter(network);
  const results = Object.entries(APPROACHES).map(([name, approach]): Result => {
    const start = performance.now();
    const quality = measure(approach(network));
    return { name, ...quality, seconds: (performance.now() - start) / 1000 };
  });
  const [, standard, , own] = results;
  if (!standard || !own) throw new Error('An approach is missing.');
  process.stdout.write(
    `\n${who}: ${network.organizations.length} organisations, ${network.pairs.length} pairs, ` +
      `${network.changeDays.length} change days\n\n${table(results, standard)}\n`,
  );
  return {
    movementRatio: rounded(own.movement / standard.movement),
    stressRatio: rounded(own.stress / standard.stress),
  };
}

function table(results: readonly Result[], standard: Result): string {
  const rows = results.map(({ name, movement, stress, seconds }) =>
    [
      name,
      movement.toFixed(4),
      stress.toFixed(4),
      (movement / standard.movement).toFixed(3),
      (stress / standard.stress).toFixed(3),
      seconds.toFixed(1),
    ].join(' | '),
  );
  const head = '| approach | movement | stress | ÷ standard’s movement | ÷ its stress | seconds |';
  return [head, '|---|--:|--:|--:|--:|--:|', ...rows.map((row) => `| ${row} |`)].join('\n');
}

function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}

function main(): void {
  const { ledger, problems } = checkLedger('data');
  if (problems.length > 0)
    throw new Error('The ledger has problems; run `npm run ledger -- check`.');
  const index = indexLedger(plainLedger(ledger));
  const [processor] = cpus();
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}\n`,
  );
  const [all, core] = [compare(index, 'all'), compare(index, 'core')];
  process.stdout.write(`\n${JSON.stringify({ all, core })}\n`);
}

main();
