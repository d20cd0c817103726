import type { ComponentProps } from 'react';
import { Panel } from './Panel.tsx';

/** The record of what is picked, or the latest changes, beside the picture of a talk: asked for by a key. */
export function TalkRecord(props: ComponentProps<typeof Panel>) {
  return (
    <div className="talk-record">
      <Panel {...props} />
    </div>
  );
}
