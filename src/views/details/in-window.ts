import type { Day } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';

/** Whether the view can go to a day. */
export function isInWindow(day: Day): boolean {
  return day >= WINDOW.first && day <= WINDOW.last;
}
