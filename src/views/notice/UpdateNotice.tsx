import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/words.ts';
import { keepOffline } from './keep-offline.ts';
import './notice.css';

/** Has the page kept for when there is no connection, and says when a newer version is ready, until the reader takes or dismisses it. */
export function UpdateNotice({ words }: { readonly words: Words }) {
  const [goOn, setGoOn] = useState<(() => void) | null>(null);
  useEffect(() => keepOffline((way) => setGoOn(() => way)), []);
  const { editions, link } = words.messages;
  return (
    <div role="status" className="notice-place">
      {goOn && (
        <div className="notice">
          <p className="notice-heading">{editions.newVersion}</p>
          <button type="button" className="chip" onClick={goOn}>
            {editions.loadNewVersion}
          </button>
          <button type="button" className="chip" onClick={() => setGoOn(null)}>
            {link.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
