import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinTalk, knowWindow } from '../../src/store/talk-channel.ts';
import { type TalkLetter, writeLetter } from '../../src/viewstate/talk-messages.ts';
import { Broadcast, TalkWindow } from '../support/talk-windows.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Broadcast.open.clear();
});

/** Joins a talk in a window of its own, and tells what is heard there. */
function join(talk: string, from: TalkLetter['from'], page = new TalkWindow()) {
  vi.stubGlobal('window', page);
  vi.stubGlobal('BroadcastChannel', Broadcast);
  const heard: string[] = [];
  const channel = joinTalk(talk, from, ({ message }) => heard.push(message.type));
  return { page, channel, heard };
}

const ASK = {
  talk: 'a',
  from: 'notes',
  sender: 'other',
  since: 1,
  message: { type: 'ask' },
} as const;

describe('the windows of a talk', () => {
  it('hear one another, and not themselves, nor another talk in the same browser', () => {
    const screen = join('a', 'screen');
    const notes = join('a', 'notes');
    const other = join('b', 'screen');
    notes.channel.say({ type: 'ask' });
    screen.channel.say({ type: 'gone' });
    expect([screen.heard, notes.heard, other.heard]).toEqual([['ask'], ['gone'], []]);
    notes.channel.close();
    screen.channel.say({ type: 'gone' });
    expect(notes.heard).toEqual(['gone']);
  });

  it('hear nothing that is no letter, whoever says it', () => {
    const { page, heard } = join('a', 'screen');
    new Broadcast('entente-talk').postMessage({ type: 'ask' });
    page.hear(writeLetter(ASK), 'https://elsewhere.example');
    page.hear({ ...writeLetter(ASK), version: 2 });
    expect(heard).toEqual([]);
    page.hear(writeLetter(ASK));
    expect(heard).toEqual(['ask']);
  });

  it('in a file talk from window to window: to the one that opened this, and to one that knows the talk', () => {
    const opener = new TalkWindow('file:');
    const page = Object.assign(new TalkWindow('file:'), { opener });
    const { channel, heard } = join('a', 'screen', page);
    expect(Broadcast.open.size).toBe(0);
    const [stranger, notes] = [new TalkWindow('file:'), new TalkWindow('file:')];
    page.hear(writeLetter({ ...ASK, talk: 'b' }), 'null', stranger);
    page.hear(writeLetter(ASK), 'https://elsewhere.example', stranger);
    page.hear(writeLetter(ASK), 'null', notes);
    expect(heard).toEqual(['ask']);
    const closed = Object.assign(new TalkWindow('file:'), { closed: true });
    knowWindow(closed as unknown as Window);
    channel.say({ type: 'gone' });
    const counts = [opener, notes, stranger, closed].map(({ received }) => received.length);
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(opener.received[0]?.to).toBe('*');
  });

  it('give leave for the whole screen to their own origin only', () => {
    const { channel } = join('a', 'notes');
    const screen = new TalkWindow();
    channel.sayWithScreen({ type: 'act', act: 'fullScreen' }, screen as unknown as Window);
    expect(screen.received.map(({ to }) => to)).toEqual([
      { targetOrigin: 'https://example.org', delegate: 'fullscreen' },
    ]);
  });
});
