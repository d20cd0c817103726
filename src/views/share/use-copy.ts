import { type RefObject, useState } from 'react';

/** How copying went: done, or refused, whereupon the text is selected for the reader to copy. */
export type Outcome = 'done' | 'refused';

/** Copies a text that stands in an element. The outcome is null before that, and again once the text is another. */
export function useCopy(
  text: string,
  place: RefObject<HTMLElement | null>,
): readonly [Outcome | null, () => void] {
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(
    null,
  );
  const copy = () => {
    setLast(null);
    writeClipboard(text).then(
      () => setLast({ text, outcome: 'done' }),
      () => {
        select(place.current);
        setLast({ text, outcome: 'refused' });
      },
    );
  };
  return [last?.text === text ? last.outcome : null, copy];
}

/** Rejects also where the page has no clipboard, as one that does not come by https. */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Selects what is written in an element, or in the field that it holds. */
function select(place: HTMLElement | null): void {
  const field = place?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (field) {
    field.focus();
    field.select();
  } else if (place) {
    window.getSelection()?.selectAllChildren(place);
  }
}
