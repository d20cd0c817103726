import type { Words } from '../../i18n/words.ts';

/** How to read the lines, in four words each. */
export function GraphKey({ words }: { readonly words: Words }) {
  const { legend } = words.messages.graph;
  return (
    <ul className="key">
      <li>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path d="M0 4H20" className="key-line" />
          <path d="M27 4L19 0.5V7.5Z" className="key-fill" />
        </svg>
        {legend.arrow}
      </li>
      <li>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path d="M0 2H28M0 6H28" className="key-line" />
        </svg>
        {legend.double}
      </li>
      <li>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path d="M0 4H28" className="key-line key-dashed" />
        </svg>
        {legend.dashed}
      </li>
      <li>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <path d="M0 4.5L28 1V7L0 5.5Z" className="key-fill" />
        </svg>
        {legend.width}
      </li>
    </ul>
  );
}
