import { marksIn } from '../../scene/search-tokens.ts';
import type { Hit } from './search-index.ts';

/** A text with what answers the query marked. */
export function Marked({ text, hit }: { readonly text: string; readonly hit: Hit }) {
  const marks = marksIn(text, new Set(hit.found), hit.asked);
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
