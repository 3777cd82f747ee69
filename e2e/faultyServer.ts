import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** What goes wrong with an answer: its connection is cut in the middle, or nothing of it comes until it is let go. */
export type Fault = 'cut' | 'held';

/** A server of a site that can be made to fail. */
export interface FaultyServer {
  /** Ends with `/`. */
  readonly address: string;
  /** From now on answers to addresses that fit fail so. */
  readonly fail: (form: RegExp, fault: Fault) => void;
  /** From now on nothing fails; what was held is answered. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a folder. What fails, fails in the network itself, which the page must bear. */
export async function serveFaultily(folder: string): Promise<FaultyServer> {
  const files = sirv(folder, { dev: true });
  const held: (() => void)[] = [];
  let faults: { readonly form: RegExp; readonly fault: Fault }[] = [];
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    const answer = () => files(request, response, missing);
    const fault = faults.find(({ form }) => form.test(request.url ?? ''))?.fault;
    if (fault === 'held') return held.push(answer);
    if (fault === 'cut') cutInTheMiddle(response);
    return answer();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const mend = () => {
    faults = [];
    for (const answer of held.splice(0)) answer();
  };
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    fail: (form, fault) => {
      faults.push({ form, fault });
    },
    mend,
    close: async () => {
      mend();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The head says how long the body is; half of its first piece is all that comes. */
function cutInTheMiddle(response: ServerResponse): void {
  const { write } = response;
  response.write = (chunk: Buffer) => {
    write.call(response, chunk.subarray(0, chunk.length / 2), 'utf8', () => response.destroy());
    return true;
  };
}
