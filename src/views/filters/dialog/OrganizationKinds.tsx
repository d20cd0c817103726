import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../domain/vocabulary.ts';
import type { Words } from '../../../i18n/words.ts';
import { ORGANIZATION_SHAPES } from '../../../scene/glyphs.ts';
import { changeTo, toggleOrganizationKind } from '../../../store/actions.ts';

interface Props {
  readonly shown: readonly OrganizationKind[];
  readonly counts: ReadonlyMap<OrganizationKind, number>;
  readonly words: Words;
}

/** The kinds of organisation to let through, each with its shape and how many of it have a tie on the day. */
export function OrganizationKinds({ shown, counts, words }: Props) {
  const { explore, organizationKinds } = words.messages;
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{explore.organizations}</legend>
      <div className="choices-columns">
        {ORGANIZATION_KINDS.map((kind) => (
          <label key={kind} className="choices-one">
            <input
              type="checkbox"
              checked={shown.includes(kind)}
              onChange={() => toggleOrganizationKind(kind)}
            />
            <svg className="choices-shape" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
              <path d={ORGANIZATION_SHAPES[kind]} />
            </svg>
            {organizationKinds[kind]}
            <span className="choices-count">{counts.get(kind) ?? 0}</span>
          </label>
        ))}
        {shown.length < ORGANIZATION_KINDS.length && (
          <button
            type="button"
            className="chip"
            onClick={() => changeTo({ orgs: ORGANIZATION_KINDS })}
          >
            {explore.allOrganizations}
          </button>
        )}
      </div>
      <p className="choices-hint">{explore.organizationsHint}</p>
    </fieldset>
  );
}
