import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toggleFocus } from '../../src/store/actions.ts';
import { adopt, bindUrl } from '../../src/store/bind-url.ts';
import {
  reconcileBackgroundLinks,
  reconcileLinks,
  reconcileMarks,
} from '../../src/store/reconcile-links.ts';
import { sessionStore } from '../../src/store/session-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { aCamp, anEvent, aScenario } from '../support/builders.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

const LEDGER = anIndexedLedger([
  anEvent({ id: 'deal', date: '2023-01-23', tie: 'microsoft.openai.compute' }),
]);

const UNKNOWN = {
  type: 'unknown-record',
  record: 'org',
  param: 'focus',
  value: 'opnai',
  nearest: 'openai',
};

let ways: (() => void)[] = [];

beforeEach(() => freshStores());

afterEach(() => {
  for (const way of ways) way();
  ways = [];
  vi.unstubAllGlobals();
});

function reconcileNow(): void {
  ways.push(reconcileLinks(LEDGER));
}

function problems() {
  return sessionStore.getState().problems;
}

describe('reconcileLinks', () => {
  it('drops from the link already open what the ledger lacks, and says so', () => {
    adopt(decodePermalink('at=2024-01-01&focus=opnai~microsoft'));
    reconcileNow();
    expect(currentView()).toEqual(viewOn('2024-01-01', { focus: ['microsoft'] }));
    expect(problems()).toEqual([UNKNOWN]);
  });

  it('does the same to each link adopted later, and adds to what the link itself said', () => {
    reconcileNow();
    adopt(decodePermalink('view=tabel&focus=opnai'));
    expect(currentView()).toEqual(DEFAULT_VIEW);
    expect(problems()).toEqual([
      { type: 'unknown-value', param: 'view', value: 'tabel', nearest: 'table' },
      UNKNOWN,
    ]);
  });

  it('says it once, and no more once a link without faults is adopted', () => {
    reconcileNow();
    adopt(decodePermalink('focus=opnai'));
    expect(problems()).toHaveLength(1);
    adopt(decodePermalink('focus=openai'));
    expect([problems(), currentView().focus]).toEqual([[], ['openai']]);
  });

  it('leaves alone what the reader does', () => {
    reconcileNow();
    toggleFocus('opnai');
    expect([problems(), currentView().focus]).toEqual([[], ['opnai']]);
  });

  it('leaves a link without faults the same object', () => {
    const { view } = decodePermalink('focus=openai&pick=event.deal');
    reconcileNow();
    adopt({ view, problems: [] });
    expect(currentView()).toBe(view);
  });

  it('makes no history, and leaves the address as it was sent', () => {
    const page = new FakeWindow('/?focus=opnai');
    vi.stubGlobal('window', page);
    ways.push(bindUrl());
    reconcileNow();
    expect([page.writes, viewStore.getState().history]).toEqual([[], 'none']);
    toggleFocus('openai');
    page.go(-1);
    expect([page.address, currentView().focus, problems()]).toEqual([
      '/?focus=opnai',
      [],
      [UNKNOWN],
    ]);
  });

  it('ends when it is told to', () => {
    reconcileLinks(LEDGER)();
    adopt(decodePermalink('focus=opnai'));
    expect([problems(), currentView().focus]).toEqual([[], ['opnai']]);
  });
});

describe('reconcileBackgroundLinks', () => {
  const BACKGROUND = anIndexedBackground([], {
    camps: [aCamp({ id: 'pact' })],
    scenarios: [aScenario({ id: 'two-blocs' })],
  });

  it('drops the camps that a late background lacks, beside what the ledger lacks', () => {
    reconcileNow();
    adopt(decodePermalink('focus=opnai&show=camps~camp.pcat~camp.pact'));
    expect(problems()).toEqual([UNKNOWN]);
    ways.push(reconcileBackgroundLinks(BACKGROUND));
    expect(currentView()).toEqual({ ...DEFAULT_VIEW, show: ['camps', 'camp.pact'] });
    expect(problems()).toEqual([
      UNKNOWN,
      { type: 'unknown-record', record: 'camp', param: 'show', value: 'pcat', nearest: 'pact' },
    ]);
  });

  it('drops the forecasts that it lacks, in the same breath', () => {
    ways.push(reconcileBackgroundLinks(BACKGROUND));
    adopt(decodePermalink('show=camp.x~scenario.two-blocs~scenario.tow-blocs'));
    expect(currentView().show).toEqual(['scenario.two-blocs']);
    const unknown = { type: 'unknown-record', param: 'show' };
    expect(problems()).toEqual([
      { ...unknown, record: 'camp', value: 'x', nearest: null },
      { ...unknown, record: 'scenario', value: 'tow-blocs', nearest: 'two-blocs' },
    ]);
  });

  it('does the same to each link adopted later, until it is told to end', () => {
    const end = reconcileBackgroundLinks(BACKGROUND);
    adopt(decodePermalink('show=camps~camp.x'));
    expect(currentView().show).toEqual(['camps']);
    end();
    adopt(decodePermalink('show=camps~camp.x'));
    expect(currentView().show).toEqual(['camps', 'camp.x']);
  });
});

describe('reconcileMarks', () => {
  const mark = (version: string, isFrozen: boolean) => ({ data: { version, isFrozen } });
  const know = () => ways.push(reconcileMarks((version) => version === 'aaaaaaaaaaaa'));

  it.each([true, false])(
    'drops a version that is not to be had (frozen: %s), and says so',
    (isFrozen) => {
      know();
      adopt({ view: viewOn('2024-01-01', mark('bbbbbbbbbbbb', isFrozen)), problems: [] });
      expect(currentView()).toEqual(viewOn('2024-01-01'));
      expect(problems()).toEqual([{ type: 'unkept-ledger', version: 'bbbbbbbbbbbb', isFrozen }]);
    },
  );

  it.each([mark('aaaaaaaaaaaa', true), mark('aaaaaaaaaaaa', false), { data: null }])(
    'leaves %o alone',
    (said) => {
      const view = viewOn('2024-01-01', said);
      know();
      adopt({ view, problems: [] });
      expect(currentView()).toBe(view);
      expect(problems()).toEqual([]);
    },
  );
});

describe('a link that is meant for another ledger', () => {
  it('waits for it: nothing of it is dropped before', () => {
    const isMeant = ({ data }: { readonly data: unknown }) => data === null;
    ways.push(reconcileLinks(LEDGER, isMeant));
    ways.push(reconcileBackgroundLinks(anIndexedBackground([]), isMeant));
    const data = { version: 'aaaaaaaaaaaa', isFrozen: true };
    const view = viewOn('2024-01-01', { focus: ['opnai'], show: ['camp.bloc'], data });
    adopt({ view, problems: [] });
    expect([currentView(), problems()]).toEqual([view, []]);
    adopt({ view: { ...view, data: null }, problems: [] });
    expect(currentView()).toEqual(viewOn('2024-01-01'));
    expect(problems()).toHaveLength(2);
  });
});
