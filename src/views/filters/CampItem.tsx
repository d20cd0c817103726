import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { CampOnDay } from '../../scene/camp-scene.ts';
import { readCamp, toggleOverlay } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface Props {
  readonly camp: CampOnDay;
  readonly name: string;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** A camp to switch on or off, with its mark, its members, how well the record bears it out, and the way to that record. */
export function CampItem({ camp, name, ledger, words }: Props) {
  const { campFits, camps } = words.messages;
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const members = camp.members.map(({ organization }) => nameOf(organization));
  const missing = camp.members.filter(({ isDrawn }) => !isDrawn);
  const shown = camp.members.length - missing.length;
  const missed = words.list(missing.map(({ organization }) => nameOf(organization)));
  return (
    <li className="camps-item" data-camp={camp.id} data-shown={camp.isShown}>
      <button
        type="button"
        className="camps-toggle"
        aria-pressed={camp.isNamed}
        onClick={() => toggleOverlay(`camp.${camp.id}`)}
      >
        <CampMark camp={camp} />
        {name}
      </button>
      <p className="camps-members">
        {words.list(members)}
        {missing.length > 0 && (
          <span className="camps-missing"> {camps.partly(shown, members.length, missed)}</span>
        )}
      </p>
      <p className="camps-fit">
        <span className="verdict" data-verdict={camp.fit}>
          {campFits[camp.fit]}
        </span>{' '}
        <LinkButton label={camps.seeRecord(name)} onPress={() => readCamp(camp.id)}>
          {camps.record}
        </LinkButton>
      </p>
    </li>
  );
}

/** A hull in little: outlined as in the picture, and filled where it is drawn. */
function CampMark({ camp }: { readonly camp: CampOnDay }) {
  return (
    <svg className="camps-mark" viewBox="0 0 26 14" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="24"
        height="12"
        rx="6"
        stroke={`var(--camp-${camp.hue})`}
        fill={camp.isShown ? `var(--camp-${camp.hue})` : 'none'}
        strokeDasharray={camp.dash.join(' ')}
      />
    </svg>
  );
}
