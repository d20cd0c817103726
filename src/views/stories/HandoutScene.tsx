import type { DeckScene } from '../../export/slides/deck.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';

interface Props {
  readonly scene: DeckScene;
  /** Where its picture is. */
  readonly picture: string;
  readonly hasNotes: boolean;
  readonly slides: TalkMessages['slides'];
}

/** A scene on paper, never parted by the end of a page: addresses stand in letters, since paper leads nowhere. */
export function HandoutScene({ scene, picture, hasNotes, slides }: Props) {
  const { heading, day, facts, caption, notes, place, link } = scene;
  const { width, height, description } = scene.picture;
  return (
    <section className="handout-scene" data-length={lengthOf(scene, hasNotes)}>
      <p className="handout-fine">{place}</p>
      <h2 className="handout-heading">{heading}</h2>
      <p className="handout-day">
        <strong>{day}</strong> {facts}
      </p>
      <img
        className="handout-picture"
        src={picture}
        alt={description}
        width={width}
        height={height}
      />
      <p className="handout-caption">{caption}</p>
      {hasNotes && notes !== '' && (
        <div className="handout-notes">
          <h3>{slides.notes}</h3>
          <p>{notes}</p>
        </div>
      )}
      <Sources scene={scene} slides={slides} />
      <p className="handout-fine handout-link">
        {slides.thisScene} {link}
      </p>
    </section>
  );
}

/** So many letters find room on a page of Letter beneath a picture of full width, and beneath a smaller one; what is set larger than sources counts twice. */
const MOST_LETTERS = { usual: 2400, long: 3600 } as const;

/** How much a scene says, so that its picture can be smaller where both would not stand on one page. */
function lengthOf({ caption, notes, sources, link }: DeckScene, hasNotes: boolean) {
  const listed = sources.map(({ full, url }) => `${full} ${url}`).join('');
  const large = roomOf(caption) + (hasNotes ? roomOf(notes) : 0);
  const letters = roomOf(listed) + roomOf(link) + 2 * large;
  if (letters <= MOST_LETTERS.usual) return 'usual';
  return letters <= MOST_LETTERS.long ? 'long' : 'longest';
}

/** Han letters are as wide as two others. */
function roomOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function Sources({ scene, slides }: Pick<Props, 'scene' | 'slides'>) {
  if (scene.sources.length === 0) return null;
  return (
    <div className="handout-sources">
      <h3>{slides.sources}</h3>
      <ul>
        {scene.sources.map(({ full, url }) => (
          <li key={url}>
            {full} <Address url={url} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An address in letters, which can be followed where it is one of the web. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
