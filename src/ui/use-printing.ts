import { useSyncExternalStore } from 'react';

/** Whether the page is being put on paper: what only paper needs is then drawn before the browser takes its copy. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

let isPrinting = false;

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia('print');
  const turnTo = (now: boolean) => {
    isPrinting = now;
    listener();
  };
  const begin = () => turnTo(true);
  const end = () => turnTo(false);
  const follow = () => turnTo(media.matches);
  follow();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', follow);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', follow);
  };
}
