import { describe, expect, it } from 'vitest';
import { HANDOUT_PICTURE, SLIDE_PICTURE } from '../../../src/export/slides/deck-picture.ts';
import { storyDeck, viewDeck } from '../../../src/export/slides/make-deck.ts';
import { enSharing } from '../../../src/i18n/messages/en-sharing.ts';
import { DEFAULT_VIEW } from '../../../src/viewstate/view-state.ts';
import { aDeckGround, aStoryScene } from '../../support/a-deck.ts';
import { day } from '../../support/builders.ts';

const STORY = {
  id: 'lab-and-cloud',
  title: { en: 'Lab and Cloud' },
  summary: { en: 'How a lab came to rent.' },
  author: { en: 'Somebody' },
  scenes: [
    aStoryScene(),
    aStoryScene({
      heading: { en: 'The fund' },
      query: 'at=2023-03-05&vs=2023-01-01',
      about: ['event.invests', 'event.rents'],
    }),
  ],
};

describe('the deck of a story', () => {
  const deck = storyDeck(STORY, aDeckGround(), SLIDE_PICTURE);

  it('begins with its title, its author and its own link', () => {
    expect(deck.title).toBe('Lab and Cloud');
    expect(deck.front).toEqual({
      summary: 'How a lab came to rent.',
      author: 'Somebody',
      count: '2 scenes',
      link: 'https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
    });
    expect(deck.note).toBe('Entente, ledger 0123456789ab, CC BY 4.0');
  });

  it('says of each scene what the story says, with the day and the sources of the record', () => {
    const [first, second] = deck.scenes;
    expect(first).toMatchObject({
      heading: 'Lab rents',
      day: '5 March 2023',
      facts: '1 tie in force · 1 reported · Lab, 1 hop',
      caption: 'Lab rents from Cloud.',
      notes: 'Say who says so.',
      link: 'https://entente.example/?at=2023-03-05&focus=lab&story=lab-and-cloud&scene=1',
      place: 'Scene 1 of 2',
    });
    expect(first?.sources.map(({ brief }) => brief)).toEqual([
      'The Wire (2 Feb 2023)',
      'Lab (1 Feb 2023)',
    ]);
    expect(second).toMatchObject({
      heading: 'The fund',
      day: 'From 1 January 2023 to 5 March 2023',
      place: 'Scene 2 of 2',
    });
    expect(second?.sources.map(({ brief }) => brief)).toEqual([
      'A Paper (March 2023)',
      'The Wire (2 Feb 2023)',
      'Lab (1 Feb 2023)',
    ]);
  });

  it('draws each scene with no words but its names and its legend', () => {
    for (const { picture } of deck.scenes) {
      const { width, height, texts } = picture;
      expect([width, height]).toEqual([1224, 770]);
      expect(new Set(texts.map(({ role }) => role))).toEqual(new Set(['legend']));
      for (const text of texts) {
        expect(text.top).toBeGreaterThanOrEqual(picture.picture.height);
        expect(text.top + text.height).toBeLessThanOrEqual(height);
      }
    }
  });

  it('draws on white paper for a handout', () => {
    const [scene] = storyDeck(STORY, aDeckGround(), HANDOUT_PICTURE).scenes;
    expect(scene?.picture.palette.ground).toBe('#ffffff');
    expect(scene?.picture.still.palette.ground).toBe('#ffffff');
  });
});

describe('the deck of a view', () => {
  it('is one scene with the sources of what changed last, and no front', () => {
    const view = { ...DEFAULT_VIEW, at: day('2023-03-05') };
    const deck = viewDeck(view, aDeckGround(), SLIDE_PICTURE);
    expect(deck.front).toBeNull();
    expect(deck.id).toBe('2023-03-05');
    expect(deck.scenes).toHaveLength(1);
    const [scene] = deck.scenes;
    expect(scene).toMatchObject({
      heading: enSharing.sheet.title,
      day: '5 March 2023',
      caption: 'Last change: 1 Mar 2023. Fund is said to invest in Lab',
      notes: '',
      place: '',
    });
    expect(scene?.sources.map(({ brief }) => brief)).toEqual(['A Paper (March 2023)']);
  });
});
