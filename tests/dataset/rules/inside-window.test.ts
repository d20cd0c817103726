import { describe, expect, it } from 'vitest';
import { insideWindow } from '../../../src/dataset/rules/inside-window.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

describe('insideWindow', () => {
  it.each(['2026-01-01', '2026'])('finds an event of %s', (date) => {
    expect(insideWindow.check(aLedger([anEvent({ id: 'later', date })]))).toEqual([
      {
        file: 'data/events/2026.yaml',
        line: 1,
        record: 'later',
        message: 'is dated after 2025-12-31; leave it out',
      },
    ]);
  });

  it.each(['2025-12-31', '2025', '2002'])('finds nothing in an event of %s', (date) => {
    expect(insideWindow.check(aLedger([anEvent({ id: 'a', date })]))).toEqual([]);
  });
});
