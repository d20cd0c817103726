import { type ComponentProps, lazy } from 'react';
import { Arriving } from './Arriving.tsx';
import type { PresenterPage } from './PresenterPage.tsx';

const Loaded = lazy(async () => ({ default: (await import('./PresenterPage.tsx')).PresenterPage }));

/** Whether the address asks for the notes of a talk instead of the page. */
export function areNotes(): boolean {
  return window.location.hash.startsWith('#notes');
}

/** The presenter's window, once it is there. */
export function PresenterGate(props: ComponentProps<typeof PresenterPage>) {
  return (
    <Arriving words={props.words}>
      <Loaded {...props} />
    </Arriving>
  );
}
