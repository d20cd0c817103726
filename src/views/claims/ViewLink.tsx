import type { MouseEvent, ReactNode } from 'react';
import { showView } from '../../store/actions.ts';
import { encodePermalink } from '../../viewstate/permalink/permalink.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface ViewLinkProps {
  readonly view: ViewState;
  readonly children: ReactNode;
}

/** A link to another view of the app: a real address to copy or open beside, followed without a reload. */
export function ViewLink({ view, children }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!isPlain) return;
    event.preventDefault();
    showView(view);
  };
  return (
    <a href={`?${encodePermalink(view)}`} onClick={follow}>
      {children}
    </a>
  );
}
