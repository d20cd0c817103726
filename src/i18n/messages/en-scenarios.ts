/** English wording of forecasts, and of the two ways to date a tie. */
export const enScenarios = {
  scenarios: {
    beyond: 'Beyond 2025: forecasts',
    open: (count: number) => `Forecasts (${count})`,
    list: 'Forecasts that the articles make',
    intro: 'None of this is part of the record, and none of it is counted.',
    close: 'Close the forecasts',
    back: 'all forecasts',
    undated: 'undated',
    noProbability: 'no probability given',
    odds: '%: the probability given',
    shown: 'shown',
    says: 'What it says',
    since: 'What had happened by the end of 2025',
    ties: 'Ties that it supposes',
    noTies: 'It supposes no tie between two named organisations, so there is nothing to draw.',
    show: 'show in picture and table',
    hide: (name: string) => `Take “${name}” out of the picture`,
    absent: (names: string) => `Not in the picture: ${names}.`,
    claims: 'Claims about it',
    notRecord: 'forecast, not record',
    inPicture: 'Forecast, not record:',
    tableGroup: 'Forecast, not in the record',
    supposed: 'forecast',
  },
  basis: {
    label: 'Ties count from',
    known: 'as known',
    effective: 'in effect',
    knownHint:
      'A tie counts from the day it was announced or first credibly reported: what could be known on the day shown.',
    effectiveHint:
      'A tie counts from the day it took effect, which may be before or after the day it became known.',
    differsFromEffective: (count: number) =>
      `${count} ${count === 1 ? 'tie stands' : 'ties stand'} otherwise by date of effect`,
    differsFromKnown: (count: number) =>
      `${count} ${count === 1 ? 'tie stands' : 'ties stand'} otherwise as known on this day`,
    knownDate: (date: string) => `known ${date}`,
    effectiveDate: (date: string) => `in effect ${date}`,
  },
};
