import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { CampScene } from '../../scene/camp-scene.ts';
import { goTo, unnameCamps } from '../../store/actions.ts';
import { CampItem } from './CampItem.tsx';
import './camps.css';

interface Props {
  readonly scene: CampScene;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground;
  readonly day: Day;
  /** Whether the list waits behind its heading for want of room. */
  readonly isFolded: boolean;
  readonly words: Words;
}

/** The camps that can be drawn, with their members and how well the record bears them out: the key to the hulls, and the choice among them. */
export function Camps({ scene, ledger, background, day, isFolded, words }: Props) {
  const { claims, camps } = words.messages;
  const { articles, firstNamed } = scene;
  const shown = articles.flatMap((article) => article.camps.filter(({ isShown }) => isShown));
  const isAnyNamed = shown.some(({ isNamed }) => isNamed);
  const records = new Map(background.camps.map((camp) => [camp.id, camp]));
  return (
    <details className="camps" open={!isFolded || firstNamed !== null}>
      <summary className="camps-heading">
        {claims.camps} <span className="camps-count">{shown.length}</span>
      </summary>
      {firstNamed !== null && (
        <p className="camps-none">
          {camps.noneYet(words.day(day))}{' '}
          <button type="button" className="chip" onClick={() => goTo(firstNamed)}>
            {camps.goToFirst(words.day(firstNamed))}
          </button>
        </p>
      )}
      {isAnyNamed && (
        <button type="button" className="chip" onClick={unnameCamps}>
          {camps.latest}
        </button>
      )}
      {articles.map((article) => (
        <section key={article.article} className="camps-article">
          <h2 className="camps-origin">
            {words.text(background.source.get(article.article)?.label ?? {})}{' '}
            <span className="camps-date">{camps.namedOn(words.dayShort(article.day))}</span>
          </h2>
          <ul className="camps-list">
            {article.camps.map((camp) => {
              const record = records.get(camp.id);
              const name = record ? words.text(record.name) : camp.id;
              return (
                <CampItem key={camp.id} camp={camp} name={name} ledger={ledger} words={words} />
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}
