import { ALLIANCE_KINDS, FRICTION_KINDS, type TieKind } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import { TIE_GLYPHS } from '../../scene/glyphs.ts';
import { TIE_TEXTURES } from '../../scene/textures.ts';
import { showAllianceKinds, toggleKind } from '../../store/actions.ts';
import { TexturedLine } from './TexturedLine.tsx';
import './filters.css';

interface Props {
  readonly shown: readonly TieKind[];
  readonly counts: ReadonlyMap<TieKind, number>;
  readonly words: Words;
}

/** The legend of kinds, which is also the filter; the figure says how many of the kind stand on the day. */
export function KindsFilter({ shown, counts, words }: Props) {
  const { filters } = words.messages;
  const isDefault = ALLIANCE_KINDS.every((kind) => shown.includes(kind));
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{filters.label}</legend>
      <KindGroup kinds={ALLIANCE_KINDS} shown={shown} counts={counts} words={words} />
      <KindGroup kinds={FRICTION_KINDS} shown={shown} counts={counts} words={words} />
      {!isDefault && (
        <button type="button" className="chip" onClick={showAllianceKinds}>
          {filters.showAll}
        </button>
      )}
      {shown.length === 0 && <p className="filters-none">{filters.none}</p>}
    </fieldset>
  );
}

function KindGroup({ kinds, ...rest }: Props & { readonly kinds: readonly TieKind[] }) {
  return (
    <span className="filters-group">
      {kinds.map((kind) => (
        <KindToggle key={kind} kind={kind} {...rest} />
      ))}
    </span>
  );
}

function KindToggle({ kind, shown, counts, words }: Props & { readonly kind: TieKind }) {
  const { kinds, kindHints } = words.messages;
  const count = counts.get(kind) ?? 0;
  return (
    <label className="filters-kind" title={kindHints[kind]}>
      <input
        type="checkbox"
        className="visually-hidden"
        checked={shown.includes(kind)}
        onChange={() => toggleKind(kind)}
      />
      <svg
        className="filters-sign"
        viewBox="0 0 32 12"
        preserveAspectRatio="xMinYMid slice"
        aria-hidden="true"
      >
        <g style={{ color: `var(--kind-${kind})` }}>
          <TexturedLine texture={TIE_TEXTURES[kind]} from={5} to={32} y={6} width={3} />
          <path
            d={TIE_GLYPHS[kind]}
            transform="translate(5 6) scale(4)"
            className="filters-glyph"
          />
        </g>
      </svg>
      <span className="filters-name">{kinds[kind]}</span>
      <span className="filters-count">{count}</span>
    </label>
  );
}
