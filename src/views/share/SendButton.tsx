import { useState } from 'react';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';

interface Props {
  readonly link: string;
  readonly title: string;
  readonly share: ShareMessages['share'];
}

/** Hands the link to the system's own sheet for sharing; nothing where there is none. */
export function SendButton({ link, title, share }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const sent = { title, url: link };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(sent)) return null;
  const send = () => {
    setFailed(false);
    navigator.share(sent).catch((error: unknown) => setFailed(!isGivenUp(error)));
  };
  return (
    <>
      <button type="button" className="chip" onClick={send}>
        {share.send}
      </button>
      {hasFailed && <span role="alert">{share.sendFailed}</span>}
    </>
  );
}

/** Whether the reader closed the sheet again. */
function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
