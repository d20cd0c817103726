import { type RefObject, useEffect, useRef, useState } from 'react';

/** Takes files that are dropped anywhere on the dialog around an element; true while some are held over it. */
export function useDroppedFiles(
  within: RefObject<HTMLElement | null>,
  take: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const dialog = within.current?.closest('dialog');
    if (!dialog) return undefined;
    const over = (drag: DragEvent) => {
      if (!drag.dataTransfer?.types.includes('Files')) return;
      drag.preventDefault();
      setOver(true);
    };
    const leave = (drag: DragEvent) => {
      if (!dialog.contains(drag.relatedTarget as Node | null)) setOver(false);
    };
    const drop = (drag: DragEvent) => {
      drag.preventDefault();
      setOver(false);
      latest.current([...(drag.dataTransfer?.files ?? [])]);
    };
    dialog.addEventListener('dragover', over);
    dialog.addEventListener('dragleave', leave);
    dialog.addEventListener('drop', drop);
    return () => {
      dialog.removeEventListener('dragover', over);
      dialog.removeEventListener('dragleave', leave);
      dialog.removeEventListener('drop', drop);
    };
  }, [within]);
  return isOver;
}
