import { useEffect, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import type { Deck } from '../../export/slides/deck.ts';
import type { DeckGround } from '../../export/slides/make-deck.ts';
import { whyFailed } from '../../ui/why-failed.ts';

/** A story's handout, the pictures of its scenes as addresses within the page; null while it is being made. */
interface HandoutState {
  readonly handout: { readonly deck: Deck; readonly pictures: readonly string[] } | null;
  /** Why there is none. */
  readonly problem: string | null;
}

const NOT_YET: HandoutState = { handout: null, problem: null };

/** Makes the handout of a story: on paper, whatever the theme. */
export function useHandout(story: Story, ground: DeckGround | null): HandoutState {
  const [state, setState] = useState<HandoutState>(NOT_YET);
  useEffect(() => {
    if (!ground) return undefined;
    let isWanted = true;
    let pictures: readonly string[] = [];
    const { slides } = ground.talk;
    const make = async () => {
      const making = await import('../../export/slides/handout.ts');
      if (!isWanted) return;
      const paper = { ...ground, theme: 'light' } as const;
      const deck = making.storyDeck(story, paper, making.HANDOUT_PICTURE);
      pictures = deck.scenes.map((scene) => URL.createObjectURL(making.scenePicture(scene)));
      setState({ handout: { deck, pictures }, problem: null });
    };
    make().catch(
      (error: unknown) =>
        isWanted && setState({ handout: null, problem: whyFailed(error, slides.notFetched) }),
    );
    return () => {
      isWanted = false;
      for (const picture of pictures) URL.revokeObjectURL(picture);
      setState(NOT_YET);
    };
  }, [story, ground]);
  return state;
}
