import { Fragment, type ReactNode } from 'react';
import { strokeKeys } from './stroke-keys.ts';
import './key-row.css';

interface Props {
  /** As `strokeOf` writes them; any of several does. */
  readonly strokes: readonly string[];
  /** What the space bar is called, and what stands between two keys. */
  readonly space: string;
  readonly or: string;
  /** What they do. */
  readonly children: ReactNode;
}

/** One row of a list of keys: a term and its description within a `dl`. */
export function KeyRow({ strokes, space, or, children }: Props) {
  const names = { Space: space, ...(isMac() && { Mod: '⌘' }) };
  return (
    <div className="key-row">
      <dt>
        {strokeKeys(strokes, names).map((stroke, index) => (
          <Fragment key={stroke.join()}>
            {index > 0 && <span className="key-or">{or}</span>}
            <span className="key-stroke">
              {stroke.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </span>
          </Fragment>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function isMac(): boolean {
  return /^(Mac|iP)/.test(navigator.platform);
}
