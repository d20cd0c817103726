/** A ghost's line in little, as the picture draws it; decoration beside words. */
export function GhostMark() {
  return (
    <svg className="forecasts-mark" viewBox="0 0 28 8" aria-hidden="true">
      <path d="M2 4H28" />
    </svg>
  );
}
