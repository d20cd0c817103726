import { afterEach, expect, it, vi } from 'vitest';
import { isTourDue, keepTourSeen } from '../../src/store/kept-tour.ts';

afterEach(() => vi.unstubAllGlobals());

it('the first look round is due until it has been seen', () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  };
  vi.stubGlobal('window', { localStorage });
  expect(isTourDue()).toBe(true);
  keepTourSeen();
  expect(isTourDue()).toBe(false);
});

it('is never due where the browser keeps nothing', () => {
  vi.stubGlobal('window', {});
  expect(isTourDue()).toBe(false);
  expect(keepTourSeen).not.toThrow();
});
