import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Act } from './use-scene-acts.ts';

interface Props {
  readonly index: number;
  readonly count: number;
  readonly isFull: boolean;
  readonly act: (act: Act, index: number) => void;
  readonly own: TalkMessages['own'];
}

/** What can be done with a scene as a whole. */
export function SceneActs({ index, count, isFull, act, own }: Props) {
  const { editor } = own;
  const signs: readonly [Act, string, string, boolean][] = [
    ['up', '↑', editor.up, index === 0],
    ['down', '↓', editor.down, index === count - 1],
  ];
  const named: readonly [Act, string, boolean][] = [
    ['duplicate', editor.duplicate, isFull],
    ['insert', editor.insert, isFull],
    ['delete', editor.delete, false],
  ];
  return (
    <p className="own-scene-acts">
      {signs.map(([name, sign, label, isOff]) => (
        <button
          key={name}
          type="button"
          data-part={name}
          className="chip"
          aria-label={label}
          title={label}
          disabled={isOff}
          onClick={() => act(name, index)}
        >
          {sign}
        </button>
      ))}
      {named.map(([name, label, isOff]) => (
        <button
          key={name}
          type="button"
          className="chip"
          disabled={isOff}
          onClick={() => act(name, index)}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
