import type { Notice } from '~/api/more-types';

const SLOWEST = 30_000;

/** Live notices. After any break it asks for what came after the last one known; without a socket it asks by request. */
export class NoticeSocket {
  private socket: WebSocket | undefined;
  private timer = 0;
  private wait = 1000;
  private closed = false;

  constructor(
    private readonly after: () => number,
    private readonly take: (notices: Notice[]) => void,
    private readonly ask: (after: number) => Promise<Notice[]>,
  ) {}

  open(): void {
    const url = new URL('/ws/notifications', location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    url.searchParams.set('after', String(this.after()));
    const socket = new WebSocket(url);
    this.socket = socket;
    socket.onopen = () => {
      this.wait = 1000;
    };
    socket.onmessage = (message) => {
      const notice = parse(message.data);
      if (notice) this.take([notice]);
    };
    socket.onclose = () => this.later();
  }

  close(): void {
    this.closed = true;
    window.clearTimeout(this.timer);
    if (this.socket) {
      this.socket.onclose = null;
      this.socket.close();
    }
  }

  private later(): void {
    if (this.closed) return;
    this.timer = window.setTimeout(() => {
      void this.ask(this.after())
        .then((missed) => this.take(missed))
        .catch(() => undefined)
        .finally(() => {
          if (!this.closed) this.open();
        });
    }, this.wait);
    this.wait = Math.min(SLOWEST, this.wait * 2);
  }
}

function parse(data: unknown): Notice | undefined {
  try {
    const notice = JSON.parse(String(data)) as Notice;
    return typeof notice.seq === 'number' ? notice : undefined;
  } catch {
    return undefined;
  }
}
