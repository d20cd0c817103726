import { useMemo } from 'react';
import { concentrationThrough } from '../../domain/measures/concentration.ts';
import type { Words } from '../../i18n/words.ts';
import { type Dependence as DependenceScene, dependenceOn } from '../../scene/dependence.ts';
import { ConcentrationChart } from './ConcentrationChart.tsx';
import { Section } from './Section.tsx';
import type { Shown } from './shown.ts';

interface DependenceProps {
  readonly customer: string;
  readonly shown: Shown;
}

/** How far a customer of compute depends on its providers: on the day in words, and through time as a chart. */
export function Dependence({ customer, shown }: DependenceProps) {
  const { ledger, words, day } = shown;
  const { history } = words.messages;
  const through = useMemo(() => concentrationThrough(ledger.ties, customer), [ledger, customer]);
  const scene = dependenceOn(ledger, customer, day);
  return (
    <Section title={history.dependence}>
      {wordDependence(scene, shown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h4 className="details-kind-heading">{history.concentration}</h4>
      <dl className="concentration-key">
        <Value name={history.byDeals} line="solid" value={scene.now.byNumber} words={words} />
        <Value name={history.byMoney} line="dashed" value={scene.now.byMoney} words={words} />
      </dl>
      <ConcentrationChart through={through} now={scene.now} day={day} words={words} />
      <p className="details-note">{history.concentrationHint}</p>
    </Section>
  );
}

interface ValueProps {
  readonly name: string;
  readonly line: 'solid' | 'dashed';
  readonly value: number | null;
  readonly words: Words;
}

function Value({ name, line, value, words }: ValueProps) {
  return (
    <div>
      <dt>
        <i className="concentration-sample" data-line={line} />
        {name}
      </dt>
      <dd>{value === null ? words.messages.history.undefinedValue : value.toFixed(2)}</dd>
    </div>
  );
}

/** How many providers there are and who they are, and the largest where one is. */
function wordDependence(scene: DependenceScene, { ledger, words }: Shown): string[] {
  const { history } = words.messages;
  const { now, largestByDeals, largestByMoney, disclosed } = scene;
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const [first, ...others] = now.providers;
  if (!first) return [history.noProvider];
  if (others.length === 0) return [history.oneProvider(nameOf(first.id))];
  const percent = (share: number) => Math.round(share * 100);
  const names = words.list(now.providers.map(({ id }) => nameOf(id)));
  return [
    history.providers(now.providers.length, names),
    ...(largestByDeals
      ? [history.largestByDeals(nameOf(largestByDeals.id), percent(largestByDeals.share))]
      : []),
    ...(largestByMoney
      ? [
          history.largestByMoney(
            nameOf(largestByMoney.id),
            percent(largestByMoney.share),
            disclosed,
          ),
        ]
      : []),
  ];
}
