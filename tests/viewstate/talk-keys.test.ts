import { describe, expect, it } from 'vitest';
import { TALK_KEY_TABLE, talkActOf, talkStrokeOf } from '../../src/viewstate/talk-keys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the keys of a talk', () => {
  it('have one meaning each', () => {
    const strokes = TALK_KEY_TABLE.flatMap((row) => [...row.strokes]);
    expect(new Set(strokes).size).toBe(strokes.length);
  });

  it('are those that common clickers send', () => {
    const sent = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'b', '.', 'F5', 'Escape'];
    expect(sent.map(talkActOf)).toEqual([
      'next',
      'back',
      'next',
      'back',
      'black',
      'black',
      'fullScreen',
      'end',
    ]);
  });

  it('open the notes with O, which no clicker sends', () => {
    expect(talkActOf('o')).toBe('notes');
  });

  it('leave digits to the number of a scene', () => {
    expect([...'0123456789'].map(talkActOf)).toEqual(Array(10).fill(null));
  });

  it('tell Shift+Space from Space, and leave Alt to the system', () => {
    const press = { ...PLAIN, key: ' ' };
    expect(talkStrokeOf(press)).toBe('Space');
    expect(talkStrokeOf({ ...press, shiftKey: true })).toBe('Shift+Space');
    expect(talkStrokeOf({ ...press, altKey: true })).toBeNull();
    expect(talkStrokeOf({ ...PLAIN, key: 'ArrowLeft', shiftKey: true })).toBe('Shift+ArrowLeft');
  });
});
