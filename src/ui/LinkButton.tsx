import type { ReactNode } from 'react';
import './link-button.css';

interface LinkButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** Replaces the text as the accessible name; it must contain the text. */
  readonly label?: string;
}

/** A button that stands in running text and reads as a link within the page. */
export function LinkButton({ onPress, children, label }: LinkButtonProps) {
  return (
    <button type="button" className="link-button" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
