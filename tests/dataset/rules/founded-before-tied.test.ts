import { describe, expect, it } from 'vitest';
import { foundedBeforeTied } from '../../../src/dataset/rules/founded-before-tied.ts';
import { aLedger, anEvent, anOrganization } from '../../support/builders.ts';

function problemsOf(date: string, founded: number) {
  const lab = anOrganization({ id: 'lab', founded });
  const tie = ['cloud.lab.compute', 'lab.cloud.equity'];
  const effects = tie.map((id) => ({ tie: id, effect: 'forms' as const }));
  const organizations = [anOrganization({ id: 'cloud' }), lab];
  return foundedBeforeTied.check(
    aLedger([anEvent({ id: 'deal', date, effects })], { organizations }),
  );
}

describe('foundedBeforeTied', () => {
  it('finds a tie before the year of founding, once for each organisation', () => {
    expect(problemsOf('2022-12-31', 2023)).toEqual([
      {
        file: 'data/events/2022.yaml',
        line: 1,
        record: 'deal',
        message: '`lab` was founded in 2023, after this event; correct one of the two',
      },
    ]);
  });

  it.each(['2023', '2023-01-01', '2024'])('finds nothing in a tie of %s', (date) => {
    expect(problemsOf(date, 2023)).toEqual([]);
  });

  it('finds nothing where nobody knows the year', () => {
    expect(foundedBeforeTied.check(aLedger([anEvent({ id: 'a', date: '1999' })]))).toEqual([]);
  });
});
