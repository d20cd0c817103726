import { useId, useMemo } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { MOST_PATHS, type PathEnds, type PathStep, pathsBetween } from '../../scene/path-scene.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { PathLine } from './PathLine.tsx';
import './path-list.css';

interface Props {
  readonly ends: PathEnds;
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** The shortest paths between two organisations on the day, step by step, or that there is none. */
export function PathList({ ends, ledger, view, words }: Props) {
  const { explore } = words.messages;
  const heading = useId();
  const found = useMemo(() => pathsBetween(ledger, view, ends), [ledger, view, ends]);
  const paths = found.slice(0, MOST_PATHS);
  const steps = paths[0]?.length ?? 0;
  const [from = '', to = ''] = ends.map((id) => words.name(ledger.organization.get(id)));
  return (
    <section className="paths" aria-labelledby={heading}>
      <h2 id={heading} className="paths-heading">
        {explore.paths(from, to)}
      </h2>
      {steps === 0 ? (
        <p className="paths-note">{explore.noPath(words.day(view.at))}</p>
      ) : (
        <p className="paths-note">
          {explore.pathsFound(paths.length, steps)}
          {found.length > paths.length && ` ${explore.pathsCut(paths.length)}`}
        </p>
      )}
      <ol className="paths-list">
        {paths.map((path) => (
          <PathLine key={keyOf(path)} path={path} ledger={ledger} words={words} />
        ))}
      </ol>
    </section>
  );
}

function keyOf(path: readonly PathStep[]): string {
  return path.map(({ to }) => to).join(' ');
}
