import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Verdict } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClaimsScene } from '../../scene/claims-scene.ts';
import { readClaims, useSession } from '../../store/session-store.ts';
import { ArticleSection } from './ArticleSection.tsx';
import { CampList } from './CampList.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { VerdictFilter } from './VerdictFilter.tsx';
import './claims.css';

interface ClaimsViewProps {
  readonly scene: ClaimsScene;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground;
  readonly words: Words;
}

const showOnly = (only: Verdict | null) => readClaims({ only });

/** The examined articles, each with its claims by verdict, and the blocs and forecasts that they name. */
export function ClaimsView({ scene, ledger, background, words }: ClaimsViewProps) {
  const only = useSession((session) => session.claims.only);
  const { claims } = words.messages;
  const { articles, counts } = scene;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = { ledger, background, words };
  return (
    <div className="claims">
      <h1 className="claims-title">{claims.title}</h1>
      <p className="claims-intro">{claims.intro(total, articles.length)}</p>
      <VerdictFilter counts={counts} total={total} only={only} onChange={showOnly} words={words} />
      {articles.map((article) => (
        <ArticleSection key={article.article.id} article={article} only={only} shown={shown} />
      ))}
      {only === null && <CampList camps={scene.camps} shown={shown} />}
      {only === null && <ScenarioList scenarios={scene.scenarios} shown={shown} />}
    </div>
  );
}
