/** An address bar, a session history and listeners: as much of `window` as the binding to the address uses. */
export class FakeWindow {
  readonly location: { pathname: string; search: string; hash: string };
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => this.write('push', url),
    replaceState: (_data: unknown, _unused: string, url: string) => this.write('replace', url),
  };
  /** Every write that the history took, in order, as `push /?at=…`. */
  readonly writes: string[] = [];
  /** While true, the history refuses writes by throwing, as Safari does after too many. */
  isRefusing = false;
  private readonly listeners = new Map<string, Set<() => void>>();
  private entries: string[];
  private index = 0;

  constructor(address: string) {
    this.entries = [address];
    this.location = { pathname: '', search: '', hash: '' };
    this.show();
  }

  get address(): string {
    return this.entries[this.index] ?? '';
  }

  addEventListener(type: string, listener: () => void): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: () => void): void {
    this.listeners.get(type)?.delete(listener);
  }

  dispatch(type: string): void {
    for (const listener of this.listeners.get(type) ?? []) listener();
  }

  /** Back (−1) or forward (1) in the history. */
  go(steps: number): void {
    this.index += steps;
    this.show();
    this.dispatch('popstate');
  }

  private write(mode: 'push' | 'replace', url: string): void {
    if (this.isRefusing) throw new DOMException('Too many calls', 'SecurityError');
    if (mode === 'push') this.index++;
    this.entries = [...this.entries.slice(0, this.index), url];
    this.writes.push(`${mode} ${url}`);
    this.show();
  }

  private show(): void {
    const { pathname, search, hash } = new URL(this.address, 'https://example.org');
    Object.assign(this.location, { pathname, search, hash });
  }
}
