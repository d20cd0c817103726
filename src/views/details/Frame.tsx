import { type ReactNode, useId } from 'react';
import type { DetailsScene } from '../../scene/details-scene.ts';
import type { Shown } from './shown.ts';
import './details.css';
import './details-lists.css';

/** What the panel is given; the id of its heading is its own. */
export type Given = Omit<Shown, 'headingId'>;

interface FrameProps extends Given {
  readonly type: DetailsScene['type'];
  readonly children: (shown: Shown) => ReactNode;
}

/** The panel around what it tells; its heading is an h2. */
export function Frame({ type, children, ...given }: FrameProps) {
  const shown = { ...given, headingId: useId() };
  return (
    <article className="details" data-type={type} aria-labelledby={shown.headingId}>
      {children(shown)}
    </article>
  );
}
