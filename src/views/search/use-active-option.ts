import { type KeyboardEvent, useEffect, useState } from 'react';

/** Which of the options the keys are on, or none, and what a key of the field does to that. */
interface ActiveOption {
  readonly active: string | null;
  readonly setActive: (key: string | null) => void;
  /** Moves among the options; whether the key did. */
  readonly onKey: (press: KeyboardEvent) => boolean;
}

/** The option that the arrow keys are on, by its key. It is none again when that option goes, so that Enter never chooses what the reader has not seen. */
export function useActiveOption(keys: readonly string[]): ActiveOption {
  const [chosen, setActive] = useState<string | null>(null);
  const active = chosen !== null && keys.includes(chosen) ? chosen : null;
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKey = (press: KeyboardEvent) => {
    const next = placeAfter(press.key, active === null ? -1 : keys.indexOf(active), keys.length);
    if (next === null) return false;
    press.preventDefault();
    setActive(keys[next] ?? null);
    return true;
  };
  return { active, setActive, onKey };
}

/** Where a key leads from a place among `count` (−1: from none), around the ends; null where it leads nowhere. Home and End belong to the text until an option is active. */
function placeAfter(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (place + 1) % count;
  if (key === 'ArrowUp') return place <= 0 ? count - 1 : place - 1;
  if (place === -1) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
