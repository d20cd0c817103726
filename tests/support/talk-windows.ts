/** As much of a window as the two ends of a talk use: listeners, kept things, an origin, and letters to it. */
export class TalkWindow extends EventTarget {
  readonly kept = new Map<string, string>();
  readonly sessionStorage = {
    getItem: (name: string) => this.kept.get(name) ?? null,
    setItem: (name: string, value: string) => this.kept.set(name, value),
  };
  readonly BroadcastChannel = Broadcast;
  readonly received: { readonly data: unknown; readonly to: unknown }[] = [];
  opener: TalkWindow | null = null;
  closed = false;
  readonly location: { readonly protocol: string };
  readonly origin: string;

  constructor(protocol: 'https:' | 'file:' = 'https:') {
    super();
    this.location = { protocol };
    this.origin = protocol === 'file:' ? 'null' : 'https://example.org';
  }

  postMessage(data: unknown, to: unknown): void {
    this.received.push({ data, to });
  }

  /** Has the window hear a letter, as from another window of some origin. */
  hear(data: unknown, origin = this.origin, source: TalkWindow | null = null): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  }
}

/** A BroadcastChannel whose letters arrive at once. */
export class Broadcast {
  static readonly open = new Set<Broadcast>();
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    Broadcast.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of [...Broadcast.open]) {
      if (other !== this && other.name === this.name) {
        other.onmessage?.({ data: structuredClone(data) });
      }
    }
  }

  close(): void {
    Broadcast.open.delete(this);
  }
}
