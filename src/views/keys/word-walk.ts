import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { tieOnDay } from '../../domain/snapshot.ts';
import type { Words } from '../../i18n/words.ts';
import type { GraphScene, GraphTie } from '../../scene/graph-scene.ts';
import { DIRECTIONS, neighbourTowards, tiesAround, type Walk } from '../../scene/walk.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

/** What a walk is told against. */
export interface Surroundings {
  readonly ledger: IndexedLedger;
  readonly scene: GraphScene;
  readonly view: Pick<ViewState, 'at' | 'focus' | 'pick'>;
  readonly words: Words;
}

/** Where a walk stands, in a sentence: the organisation with its ties and neighbours, or the tie with its terms. */
export function wordWalk({ at, tie }: Walk, around: Surroundings): string {
  const looked = around.scene.ties.get(tie ?? '');
  return looked ? wordTie(at, looked, around) : wordOrganization(at, around);
}

function wordOrganization(id: string, { ledger, scene, view, words }: Surroundings): string {
  const { keys, organizationKinds } = words.messages;
  const organization = ledger.organization.get(id);
  if (!organization) return '';
  const said = keys.walkedOrganization(
    words.name(organization),
    organizationKinds[organization.kind],
    tiesAround(scene, id).length,
  );
  const isPicked = view.pick?.type === 'org' && view.pick.id === id;
  const marks = [
    ...(isPicked ? [keys.picked] : []),
    ...(view.focus.includes(id) ? [keys.inFocus] : []),
  ];
  const neighbours = DIRECTIONS.flatMap((direction) => {
    const neighbour = neighbourTowards(scene, id, direction);
    if (neighbour === null) return [];
    return [keys.towards[direction](words.name(ledger.organization.get(neighbour)))];
  });
  const marked = [said, ...marks].reduce((told, more) => keys.also(told, more));
  return neighbours.length > 0 ? keys.neighbours(marked, words.list(neighbours)) : marked;
}

function wordTie(at: string, { id, from, to, kind }: GraphTie, around: Surroundings): string {
  const { ledger, scene, view, words } = around;
  const { keys, exclusivities } = words.messages;
  const nameOf = (organization: string) => words.name(ledger.organization.get(organization));
  const tie = ledger.tie.get(id);
  const onDay = tie && tieOnDay(tie, view.at);
  const terms = onDay?.terms.exclusivity;
  const clauses = [
    keys.says[kind](nameOf(from), nameOf(to)),
    ...(onDay ? [keys.stands[onDay.standing](words.date(onDay.since))] : []),
    ...(terms ? [exclusivities[terms]] : []),
    ...(view.pick?.type === 'tie' && view.pick.id === id ? [keys.picked] : []),
  ];
  const said = clauses.reduce((told, more) => keys.also(told, more));
  const ties = tiesAround(scene, at);
  const place = ties.findIndex((own) => own.id === id) + 1;
  return keys.walkedTie(said, place, ties.length);
}
