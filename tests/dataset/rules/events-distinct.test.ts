import { describe, expect, it } from 'vitest';
import { eventsDistinct } from '../../../src/dataset/rules/events-distinct.ts';
import { aLedger, anEvent } from '../../support/builders.ts';

type EventLiteral = Parameters<typeof anEvent>[0];

const FIRST: EventLiteral = { id: 'first', date: '2024-01-01' };

function problemsOf(...events: readonly EventLiteral[]) {
  return eventsDistinct.check(aLedger(events.map(anEvent)));
}

function twins(record: string, line: number, other: string) {
  return {
    file: 'data/events/2024.yaml',
    line,
    record,
    message: `has the parties, kind and date of \`${other}\`; merge the two, or say with \`distinct\` why they are two`,
  };
}

describe('eventsDistinct', () => {
  it('finds each event with the parties, kind and date of an earlier one', () => {
    const events = ['second', 'third'].map((id) => ({ ...FIRST, id }));
    expect(problemsOf(FIRST, ...events)).toEqual([
      twins('second', 2, 'first'),
      twins('third', 3, 'first'),
    ]);
  });

  it('finds one that shares only one tie of several, and says so once', () => {
    const effects = ['fund.lab.equity', 'cloud.lab.compute', 'cloud.lab.chips'].map((tie) => ({
      tie,
      effect: 'forms' as const,
    }));
    const other = { id: 'other', date: '2024-01-01', tie: 'cloud.lab.chips' };
    expect(problemsOf(FIRST, other, { id: 'pact', date: '2024-01-01', effects })).toEqual([
      twins('pact', 3, 'first'),
    ]);
  });

  it.each([
    ['the earlier', { distinct: 'Two contracts.' }, {}],
    ['the later', {}, { distinct: 'Two contracts.' }],
  ])('finds nothing where %s says why they are two', (_which, first, second) => {
    expect(problemsOf({ ...FIRST, ...first }, { ...FIRST, id: 'second', ...second })).toEqual([]);
  });

  it('finds two that are the same beside a third that says why it is another', () => {
    const [second, third] = [
      { ...FIRST, id: 'second' },
      { ...FIRST, id: 'third' },
    ];
    expect(problemsOf({ ...FIRST, distinct: 'Two contracts.' }, second, third)).toEqual([
      twins('third', 3, 'second'),
    ]);
  });

  it.each<[string, Partial<EventLiteral>]>([
    ['date', { date: '2024-01-02' }],
    ['exactness of the date', { date: '2024-01' }],
    ['kind', { tie: 'cloud.lab.equity' }],
    ['party', { tie: 'cloud.shop.compute' }],
    ['direction', { tie: 'lab.cloud.compute' }],
  ])('finds nothing where they differ in the %s', (_what, said) => {
    expect(problemsOf(FIRST, { ...FIRST, id: 'second', ...said })).toEqual([]);
  });

  it('finds no double of itself in an event that does two things to a tie', () => {
    const effects = ['ends', 'forms'].map((effect) => ({
      tie: 'cloud.lab.compute',
      effect: effect as 'ends' | 'forms',
    }));
    expect(problemsOf({ ...FIRST, effects })).toEqual([]);
  });
});
