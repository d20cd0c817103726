import type { OrganizationKind } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import { CHANGES } from '../../scene/drawn-graph.ts';
import { ORGANIZATION_SHAPES } from '../../scene/glyphs.ts';
import { CHANGE_TEXTURES, EXCLUSIVE_TEXTURE, REPORTED_TEXTURE } from '../../scene/textures.ts';
import { TexturedLine } from './TexturedLine.tsx';

interface Props {
  /** The kinds of the organisations that are drawn. */
  readonly kinds: readonly OrganizationKind[];
  /** Whether the shapes are shown only when asked for. */
  readonly isFolded: boolean;
  /** Whether lines tell what became of them between two days. */
  readonly isComparing: boolean;
  readonly words: Words;
}

/** How to read the lines, in four words each, and the shapes. */
export function GraphKey({ kinds, isFolded, isComparing, words }: Props) {
  const { legend } = words.messages.graph;
  return (
    <>
      <ul className="key">
        <li>
          <svg viewBox="0 0 28 8" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
            <path d="M0 4H20" className="key-line" />
            <path d="M27 4L19 0.5V7.5Z" className="key-fill" />
          </svg>
          {legend.arrow}
        </li>
        {isComparing ? <ChangeItems words={words} /> : <TermItems words={words} />}
        <li>
          <svg viewBox="0 0 28 8" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
            <path d="M0 4.5L28 1V7L0 5.5Z" className="key-fill" />
          </svg>
          {legend.width}
        </li>
      </ul>
      {isFolded ? (
        <details className="key-folded">
          <summary>{legend.shapes}</summary>
          <Shapes kinds={kinds} words={words} />
        </details>
      ) : (
        <Shapes kinds={kinds} words={words} />
      )}
    </>
  );
}

/** What lines tell of terms and standing. */
function TermItems({ words }: Pick<Props, 'words'>) {
  const { legend } = words.messages.graph;
  return (
    <>
      <li>
        <svg viewBox="0 0 28 8" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
          <TexturedLine texture={EXCLUSIVE_TEXTURE} from={0} to={28} y={4} width={4.6} />
        </svg>
        {legend.double}
      </li>
      <li>
        <svg viewBox="0 0 28 8" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
          <TexturedLine texture={REPORTED_TEXTURE} from={0} to={28} y={4} width={2.2} />
        </svg>
        {legend.dashed}
      </li>
    </>
  );
}

/** What lines tell of two days. */
function ChangeItems({ words }: Pick<Props, 'words'>) {
  const { legend } = words.messages.compare;
  return CHANGES.map((change) => (
    <li key={change}>
      <svg
        viewBox="0 0 28 8"
        preserveAspectRatio="xMaxYMid slice"
        aria-hidden="true"
        style={{ color: `var(--kind-${change})`, opacity: change === 'same' ? 0.4 : 1 }}
      >
        <TexturedLine texture={CHANGE_TEXTURES[change]} from={0} to={28} y={4} width={3.4} />
      </svg>
      {legend[change]}
    </li>
  ));
}

function Shapes({ kinds, words }: Pick<Props, 'kinds' | 'words'>) {
  const { graph, organizationKinds } = words.messages;
  return (
    <ul className="key" aria-label={graph.legend.shapes}>
      {kinds.map((kind) => (
        <li key={kind} className="key-shape">
          <svg viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
            <path d={ORGANIZATION_SHAPES[kind]} />
          </svg>
          {organizationKinds[kind]}
        </li>
      ))}
    </ul>
  );
}
