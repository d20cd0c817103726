import type { MoneyPurpose } from '../../domain/measures/money-flow.ts';
import type { Measure } from '../../domain/measures/window-measures.ts';

type Named = Measure | 'concentration';

/** English wording of measures. */
export const enMeasures = {
  measures: {
    heading: 'Measures through time',
    intro:
      'Alliances of every kind count, in force or reported where nothing else is said, whichever kinds the picture shows. Click a chart to go to a day.',
    names: {
      ties: 'Alliances in force',
      organizations: 'Organisations allied',
      density: 'Density',
      concentration: 'Concentration of compute supply',
      entanglement: 'Entanglement',
      loops: 'Closed loops',
      circles: 'Money circles',
      components: 'Separate groups',
      bridges: 'Bridges',
    } satisfies Record<Named, string>,
    definitions: {
      ties: 'Alliance ties in force on the day, without those only reported.',
      organizations: 'Organisations with at least one alliance tie on the day.',
      density: 'Of all pairs of allied organisations, the share that are tied to each other.',
      concentration:
        'Herfindahl–Hirschman index of a customer’s compute suppliers, deals in force only: 1 means a single supplier.',
      entanglement:
        'Of all allied pairs, the share in which one also declares rivalry to the other.',
      loops: 'A lab, a cloud and a chipmaker, each allied with both others.',
      circles:
        'Ways on which money put in comes back as payment for compute or chips, over two to four organisations.',
      components: 'Groups of organisations with no alliance between them.',
      bridges: 'Pairs whose alliance alone holds two parts of the network together.',
    } satisfies Record<Named, string>,
    noValue: 'not defined on this day',
    chart: (name: string, value: string, day: string) => `${name}: ${value} on ${day}.`,
    span: (least: string, leastDay: string, most: string, mostDay: string) =>
      `Least ${least}, first on ${leastDay}; most ${most}, first on ${mostDay}.`,
    neverDefined: 'Not defined on any day.',
    customer: 'Customer',
    byNumber: 'by number of deals',
    byMoney: 'by disclosed money',
    suppliers: (names: string) => `Suppliers: ${names}.`,
    noSuppliers: 'No compute deal in force on this day.',
    which: (count: number, day: string) => `Which ${count} on ${day}`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    showInPicture: 'See them in the picture',
  },
  cycles: {
    show: { loops: 'light up closed loops', circles: 'light up money circles' },
    short: { loops: 'loops', circles: 'circles' },
    none: {
      loops: (day: string) => `No closed loop on ${day}.`,
      circles: (day: string) => `No money circle on ${day}.`,
    },
    through: (names: string) => `through ${names}`,
    all: { loops: 'all closed loops', circles: 'all money circles' },
    absent: 'does not stand on this day',
    onlyReported: 'only reported',
    ties: 'Ties',
    purposes: {
      stake: (payer: string, payee: string) => `${payer} funds ${payee}`,
      supply: (payer: string, payee: string) => `${payer} buys from ${payee}`,
    } satisfies Record<MoneyPurpose, (payer: string, payee: string) => string>,
    stepReported: (step: string) => `${step} (only reported)`,
  },
};
