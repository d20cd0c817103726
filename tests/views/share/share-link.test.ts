import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, framedView, sharedView } from '../../../src/views/share/share-link.ts';
import { addressOf } from '../../../src/viewstate/permalink/address.ts';
import { decodePermalink } from '../../../src/viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW } from '../../../src/viewstate/view-state.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { anyView, SEEDED } from '../../support/arbitraries.ts';

const AROUND = { version: '0123456789ab', language: 'zh-Hant', theme: 'dark' } as const;
const PAGE = 'https://entente.example/maps/?at=2023-01-01#stage';

describe('a link to share', () => {
  it('says the ledger that it was made with, and of language and theme only what the address says', () => {
    const view = viewOn('2025-11-03', { focus: ['openai'] });
    expect(addressOf(sharedView(view, firstChoice(view), AROUND), PAGE)).toBe(
      'https://entente.example/maps/?at=2025-11-03&focus=openai&data=0123456789ab',
    );
  });

  it('keeps language and theme that its address names', () => {
    const view = viewOn('2025-11-03', { lang: 'zh-Hant', theme: 'dark' });
    expect(addressOf(sharedView(view, firstChoice(view), AROUND), PAGE)).toBe(
      'https://entente.example/maps/?at=2025-11-03&lang=zh-Hant&theme=dark&data=0123456789ab',
    );
  });

  it('stays with its ledger where that is chosen', () => {
    const choice = { isFrozen: true, keepsLanguage: true, keepsTheme: false };
    expect(addressOf(sharedView(viewOn('2025-11-03'), choice, AROUND), PAGE)).toBe(
      'https://entente.example/maps/?at=2025-11-03&lang=zh-Hant&data=0123456789ab~frozen',
    );
  });

  it('opens the same view, but for the ledger and the frame', () => {
    const property = fc.property(anyView, (view) => {
      const around = {
        ...AROUND,
        language: view.lang ?? AROUND.language,
        theme: view.theme ?? AROUND.theme,
      };
      const shared = sharedView(view, firstChoice(view), around);
      const { search } = new URL(addressOf(shared, PAGE));
      expect(decodePermalink(search)).toEqual({
        view: {
          ...view,
          embed: false,
          data: { version: AROUND.version, isFrozen: view.data?.isFrozen ?? false },
        },
        problems: [],
      });
    });
    fc.assert(property, SEEDED);
  });
});

describe('the link of a frame', () => {
  it('shows the graph in the language of the page around it', () => {
    const view = viewOn('2025-11-03', { view: 'table', present: true, lang: 'en', theme: 'dark' });
    const framed = framedView(view, { isFrozen: true, theme: null }, AROUND);
    expect(addressOf(framed, PAGE)).toBe(
      'https://entente.example/maps/?at=2025-11-03&embed=1&lang=zh-Hant&data=0123456789ab~frozen',
    );
  });
});

describe('an address', () => {
  it.each([
    [
      'https://entente.example/index.html?x=1#top',
      'https://entente.example/index.html?vs=earliest',
    ],
    ['file:///media/stick/entente.html?x=1', 'file:///media/stick/entente.html?vs=earliest'],
  ])('on the page %s is %s', (page, address) => {
    expect(addressOf({ ...DEFAULT_VIEW, vs: viewOn('2023-01-01').at }, page)).toBe(address);
  });

  it('of the default view asks for nothing', () => {
    expect(addressOf(DEFAULT_VIEW, PAGE)).toBe('https://entente.example/maps/');
  });
});
