import { test as base, expect } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Options {
  /**
   * Trouble that this test expects, matched against the line that would be reported. At most one
   * pattern (`[/this|that/]`): Playwright takes the second of two objects for a fixture's options.
   */
  allowedMessages: readonly [] | readonly [RegExp];
}

/** Playwright's test, failing also when the page complained or turned to another origin. */
export const test = base.extend<Options & { quietPage: undefined }>({
  allowedMessages: [[], { option: true }],
  quietPage: [
    async ({ context, baseURL, allowedMessages }, use) => {
      const troubles = await watchForTrouble(context, baseURL ?? '');
      await use(undefined);
      const unexpected = troubles.filter((trouble) =>
        allowedMessages.every((allowed) => !allowed.test(trouble)),
      );
      expect(unexpected, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
