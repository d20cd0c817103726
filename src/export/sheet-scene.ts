import { ledgerOn } from '../domain/basis.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { ghostPainter } from '../painting/ghost-painting.ts';
import { PALETTES } from '../painting/palettes.ts';
import type { Still } from '../painting/still.ts';
import { measureText } from '../painting/text-widths.ts';
import { campsAsked, namedCamps } from '../scene/camp-scene.ts';
import { disputedAsked } from '../scene/disputed-scene.ts';
import { buildGraphScene, namedOrganizations } from '../scene/graph-scene.ts';
import { type GhostTie, ghostParties, ghostTies, namedScenarios } from '../scene/scenario-scene.ts';
import type { SheetInput } from './sheet-input.ts';

/** What a sheet draws, but for how large: the ledger as the view dates it, and the picture as on a screen where nothing is pointed at. */
export interface SheetScene {
  readonly ledger: IndexedLedger;
  readonly ghosts: readonly GhostTie[];
  readonly picture: Omit<Still, 'width' | 'height'>;
}

/** Whatever view is asked for, its graph is drawn. */
export function sheetScene(
  input: Pick<SheetInput, 'recorded' | 'background' | 'view' | 'words' | 'theme'> &
    Partial<SheetInput>,
): SheetScene {
  const { recorded, background, view, words } = input;
  const ledger = ledgerOn(recorded.ledger, view.basis);
  const keyframes = recorded.positions[view.who];
  const ghosts = ghostTies(namedScenarios(background, view.show));
  const guests = ghostParties(ghosts, keyframes);
  const disputed = disputedAsked(background, view.show);
  return {
    ledger,
    ghosts,
    picture: {
      scene: buildGraphScene(ledger, keyframes, view, null, disputed, guests),
      cam: view.cam,
      palette: PALETTES[input.theme],
      filled: new Set(namedOrganizations(view)),
      camps: namedCamps(campsAsked(ledger, background, view), background, words.text),
      ghosts: ghosts.length > 0 ? ghostPainter(ghosts) : null,
      nameOf: (id) => words.name(ledger.organization.get(id)),
      measure: measureText,
    },
  };
}
