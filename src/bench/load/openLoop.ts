import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** A request to be sent. */
export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What became of a request. */
export interface Answer {
  readonly path: string;
  /** Undefined where none came. */
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Of the body, as it was sent. */
  readonly bytes: number;
  /** Milliseconds from when the request was due, whether or not it could be sent then, to the answer's last byte. */
  readonly latency: number;
}

/** Answers, and how it went. */
export interface LoadRun {
  readonly answers: readonly Answer[];
  /** Requests a second, from the first to the last that was sent. */
  readonly rate: number;
  /** The most milliseconds that a request was sent after it was due: what this program itself could not do. */
  readonly late: number;
}

/** An answer that does not come. */
const PATIENCE_MS = 30_000;

/**
 * Sends requests at a steady rate, however long answers take (an open loop): a slow answer holds nothing up, and counts
 * in full. Connections are kept and as many as are needed.
 */
export async function sendSteadily(
  address: string,
  requests: readonly Request[],
  rate: number,
): Promise<LoadRun> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const begun = performance.now();
  const sent: Promise<Answer>[] = [];
  let late = 0;
  try {
    while (sent.length < requests.length) {
      const due = begun + (sent.length * 1000) / rate;
      const left = due - performance.now();
      if (left > 0) {
        await setTimeout(left);
        continue;
      }
      late = Math.max(late, -left);
      sent.push(send(address, requests[sent.length] as Request, due, agent));
    }
    const seconds = (performance.now() - begun) / 1000;
    return { answers: await Promise.all(sent), rate: requests.length / seconds, late };
  } finally {
    agent.destroy();
  }
}

/** Sends one request at once, by itself. */
export async function sendOne(address: string, asked: Request): Promise<Answer> {
  const agent = new Agent();
  return await send(address, asked, performance.now(), agent);
}

function send(address: string, { path, headers }: Request, due: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve) => {
    let bytes = 0;
    const settle = (status: number | undefined, own: IncomingHttpHeaders) =>
      resolve({ path, status, headers: own, bytes, latency: performance.now() - due });
    const failed = () => settle(undefined, {});
    const asked = request(new URL(path, address), { agent, headers, family: 4 }, (response) => {
      response
        .on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        })
        .on('end', () => settle(response.statusCode, response.headers))
        .on('error', failed);
    });
    asked
      .setTimeout(PATIENCE_MS, () => asked.destroy())
      .on('error', failed)
      .end();
  });
}
