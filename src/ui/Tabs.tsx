import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './tabs.css';

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
  /** What the tab shown holds. */
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Several leaves of which one is seen. Arrow keys, Home and End turn them; Tab goes on into the leaf. */
export function Tabs<Name extends string>({ label, tabs, shown, onShow, children }: Props<Name>) {
  const id = useId();
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const place = placeAfter(
      press.key,
      tabs.findIndex(({ name }) => name === shown),
      tabs.length,
    );
    const next = place === null ? undefined : tabs[place];
    if (!next) return;
    press.preventDefault();
    onShow(next.name);
    press.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: said }) => (
          <button
            key={name}
            type="button"
            role="tab"
            className="tabs-tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === shown}
            aria-controls={`${id}-panel`}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => onShow(name)}
          >
            {said}
          </button>
        ))}
      </div>
      <div
        key={shown}
        role="tabpanel"
        className="tabs-panel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown}`}
      >
        {children}
      </div>
    </>
  );
}

/** The place that a key leads to, round and round; null for a key that turns nothing. */
function placeAfter(key: string, place: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (place + step + count) % count;
}
