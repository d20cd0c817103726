import { useEffect } from 'react';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { sessionStore, walkTo } from '../store/session-store.ts';
import { viewStore } from '../store/view-store.ts';
import {
  actOf,
  isCharacter,
  type KeyAct,
  type KeyGroup,
  strokeOf,
} from '../viewstate/key-table.ts';
import { isWriting } from './is-writing.ts';
import { PAGE_ACTS } from './page-acts.ts';

/** What keys of its own a focused element has. */
type Ground = 'field' | 'control' | 'picture' | 'page';

/** Lets keys act on the whole page while it is mounted: never while the reader writes, never under a dialog, never what has been acted on already. */
export function useKeyMap(ledger: IndexedLedger): void {
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const { dialog, hasShortcuts } = sessionStore.getState();
      const stroke = strokeOf(press);
      if (press.defaultPrevented || press.isComposing || dialog !== null || !stroke) return;
      if (isCharacter(stroke) && !hasShortcuts) return;
      const { view } = viewStore.getState();
      const act = allowedAct(stroke, groundOf(press.target), view.view);
      if (!act) return;
      press.preventDefault();
      PAGE_ACTS[act]?.({ view, ledger, stroke });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ledger]);
  useEffect(
    () =>
      viewStore.subscribe(({ view }) => {
        if (view.view !== 'graph' && sessionStore.getState().walked) walkTo(null);
      }),
    [],
  );
}

const PAGE: readonly KeyGroup[] = ['page', 'show', 'time'];

/** What a stroke does on the page, given what has the focus and what is looked at. */
function allowedAct(stroke: string, ground: Ground, view: string): KeyAct | null {
  if (ground === 'field') return null;
  const act = actOf(stroke, [...PAGE, 'picture']);
  if (act === null || !PAGE_ACTS[act]) return null;
  if (act === 'play' && ground === 'control') return null;
  if (act === 'walk' && (view !== 'graph' || (stroke === 'Enter' && ground !== 'picture'))) {
    return null;
  }
  return view === 'claims' && OF_A_DAY.includes(act) ? null : act;
}

/** What acts on the day shown: the claims page shows none. */
const OF_A_DAY: readonly KeyAct[] = [
  'focus',
  'hops',
  'rest',
  'date',
  'previous',
  'next',
  'play',
  'compare',
  'swap',
];

const CONTROLS = 'button, a[href], input, summary, [role=button], [role=option], [tabindex="0"]';

function groundOf(target: EventTarget | null): Ground {
  if (!(target instanceof HTMLElement)) return 'page';
  if (isWriting(target)) return 'field';
  if (target.matches('.graph-picture')) return 'picture';
  return target.closest(CONTROLS) ? 'control' : 'page';
}
