/** A length of time as minutes and seconds, from an hour on with hours; whole seconds, the rest dropped. */
export function wordDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours > 0 ? [hours, two(minutes)] : [minutes];
  return [...parts, two(seconds % 60)].join(':');
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}

/** The time of day where the window is, in hours and minutes. */
export function wordTimeOfDay(now: number): string {
  const date = new Date(now);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
