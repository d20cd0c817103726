import { useEffect } from 'react';
import { setNotesBlocked, useTalk } from '../../store/talk-store.ts';

/** How long it stands, in ms. */
const NOTICE_MS = 9000;

interface Props {
  readonly blocked: string;
}

/** That the browser refused to open the notes, for as long as it takes to read. */
export function NotesBlocked({ blocked }: Props) {
  const areBlocked = useTalk((talk) => talk.areNotesBlocked);
  useEffect(() => {
    if (!areBlocked) return undefined;
    const timer = setTimeout(() => setNotesBlocked(false), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [areBlocked]);
  return (
    <p role="status" className="talk-notice">
      {areBlocked && blocked}
    </p>
  );
}
