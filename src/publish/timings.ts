/** A step of the build: how long it took in seconds, and what came of it. */
export interface Timing {
  readonly name: string;
  readonly seconds: number;
  readonly result: string;
}

/** Notes how long steps take. */
export class Timings {
  readonly #timings: Timing[] = [];
  readonly #now: () => number;

  /** `now` counts milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Does a step and notes it; `wordResult` says in brief what came of it. */
  async step<Result>(
    name: string,
    act: () => Result | Promise<Result>,
    wordResult: (result: Result) => string = () => '',
  ): Promise<Result> {
    const start = this.#now();
    const result = await act();
    const seconds = (this.#now() - start) / 1000;
    this.#timings.push({ name, seconds, result: wordResult(result) });
    return result;
  }

  /** The steps as a table for people, with their sum. */
  table(): string {
    const seconds = this.#timings.reduce((sum, timing) => sum + timing.seconds, 0);
    return [...this.#timings, { name: 'total', seconds, result: '' }]
      .map((timing) => {
        const figure = timing.seconds.toFixed(1).padStart(6);
        return `${timing.name.padEnd(22)}${figure} s  ${timing.result}`.trimEnd();
      })
      .join('\n');
  }
}
