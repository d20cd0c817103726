import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './modal.css';

interface Props {
  readonly title: string;
  /** Wording of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page while it is mounted. The browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Modal({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the dialog leaves the page: closing it then gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onPointerDown={(press) => press.target === press.currentTarget && onClose()}
    >
      <div className="modal-body">
        <h2 id={titleId} className="modal-title">
          {title}
        </h2>
        <button type="button" className="modal-close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{closeLabel}</span>
        </button>
        {children}
      </div>
    </dialog>
  );
}
