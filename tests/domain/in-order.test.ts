import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/domain/ties.ts';
import { anEvent } from '../support/builders.ts';

describe('inOrder', () => {
  it('sorts by date, then the vaguer, then by id', () => {
    const events = [
      anEvent({ id: 'b', date: '2024-01-01' }),
      anEvent({ id: 'a', date: '2024-01-01' }),
      anEvent({ id: 'z', date: '2024' }),
      anEvent({ id: 'y', date: '2023-12-31' }),
    ];
    expect(inOrder(events).map((event) => event.id)).toEqual(['y', 'z', 'a', 'b']);
  });
});
