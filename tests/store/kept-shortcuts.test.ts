import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areShortcutsKept, keepShortcuts } from '../../src/store/kept-shortcuts.ts';
import { sessionStore, setShortcuts } from '../../src/store/session-store.ts';

const kept = new Map<string, string>();
const localStorage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('window', { localStorage });
});

afterEach(() => vi.unstubAllGlobals());

describe('the shortcuts', () => {
  it('are on at first, and stay as the reader left them', () => {
    expect(areShortcutsKept()).toBe(true);
    setShortcuts(false);
    expect([sessionStore.getState().hasShortcuts, areShortcutsKept()]).toEqual([false, false]);
    expect([...kept]).toEqual([['entente.shortcuts', 'off']]);
    setShortcuts(true);
    expect([sessionStore.getState().hasShortcuts, areShortcutsKept()]).toEqual([true, true]);
    expect([...kept]).toEqual([]);
  });

  it('are on where the browser keeps nothing, which is no error', () => {
    vi.stubGlobal('window', {
      get localStorage(): never {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
    keepShortcuts(false);
    expect(areShortcutsKept()).toBe(true);
  });
});
