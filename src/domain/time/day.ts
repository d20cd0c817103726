declare const dayBrand: unique symbol;

/** A civil day as whole days since 1970-01-01; it has no hour and no time zone. */
export type Day = number & { readonly [dayBrand]: true };

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null where no such date exists (30 February, month 13). Years 1000 to 9999. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const day = Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY;
  const parts = partsOf(day as Day);
  const exists = parts.year === year && parts.month === month && parts.dayOfMonth === dayOfMonth;
  return exists ? (day as Day) : null;
}

/** Year, month (1–12) and day of the month of a day: the inverse of `dayOf`. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** `YYYY-MM-DD` of a day: the inverse of `parseDay`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day that a full `YYYY-MM-DD` names, or null for any other text and for dates that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same day of the month `count` months later, or that month's last day where it is shorter (31 January + 1 is 28 or 29 February). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + count, 1));
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const target = Math.min(dayOfMonth, lastOfMonth) - 1;
  return (firstOfMonth.getTime() / MILLISECONDS_PER_DAY + target) as Day;
}

/** Milliseconds since the epoch at 00:00 UTC of the day, for guests that speak in instants. */
export function toEpochMilliseconds(day: Day): number {
  return day * MILLISECONDS_PER_DAY;
}

/** The UTC day that an instant falls on. */
export function fromEpochMilliseconds(instant: number): Day {
  return Math.floor(instant / MILLISECONDS_PER_DAY) as Day;
}
