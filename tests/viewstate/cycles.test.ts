import { describe, expect, it } from 'vitest';
import { asksFor, toggleCycles, unnameCycles } from '../../src/viewstate/cycles.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';

const LOOP = 'loop.openai.amazon.nvidia';
const CIRCLE = 'circle.nvidia.openai';

function showing(...show: ViewState['show']): ViewState {
  return { ...DEFAULT_VIEW, show };
}

describe('loops and circles', () => {
  it('are asked for as a whole or by name, each on their own', () => {
    expect(asksFor(['loops'], 'loops')).toBe(true);
    expect(asksFor([LOOP], 'loops')).toBe(true);
    expect(asksFor([LOOP, 'camps'], 'circles')).toBe(false);
  });

  it('are marked, or neither marked nor named any more', () => {
    expect(toggleCycles(showing('camps'), 'loops').show).toEqual(['camps', 'loops']);
    expect(toggleCycles(showing('loops', CIRCLE, LOOP), 'loops').show).toEqual([CIRCLE]);
    expect(toggleCycles(showing(LOOP), 'loops').show).toEqual([]);
  });

  it('are all marked again where some were named', () => {
    expect(unnameCycles(showing('circles', CIRCLE, LOOP), 'loops').show).toEqual([
      'loops',
      'circles',
      CIRCLE,
    ]);
  });
});
