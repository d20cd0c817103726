import { type ComponentProps, lazy, Suspense } from 'react';
import type { EmbedPage } from './EmbedPage.tsx';

const loadEmbed = async () => ({ default: (await import('./EmbedPage.tsx')).EmbedPage });

const Loaded = lazy(loadEmbed);

/** The page as it stands in a frame of another, once it is there. */
export function EmbedGate(props: ComponentProps<typeof EmbedPage>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}

/** Starts to fetch it while the ledger is still on its way. A failure shows where it is drawn. */
export function preloadEmbed(): void {
  loadEmbed().catch(() => undefined);
}
