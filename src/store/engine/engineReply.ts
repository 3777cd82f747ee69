import { type Decoded, decodeStoreError, decodeStoreReply, type StoreReply } from '../../model/index.ts';
import { FetchFailure, type FetchFailureReason } from '../fetchFailure.ts';

/** What came back of a request: an HTTP status and a body, of which nothing is known yet. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends the body of a `_search` request; rejects with a `FetchFailure` where no answer comes. */
export type AskEngine = (body: string) => Promise<EngineAnswer>;

/** The whole answer. Throws a `FetchFailure` where there is none, or where it is of a part of the archive only. */
export function wholeReply({ status, body }: EngineAnswer): StoreReply {
  if (status !== 200) throw new FetchFailure(reasonOf(status), [describeRefusal(status, body)]);
  const reply = decoded(decodeStoreReply(body));
  const { isTimedOut, shards, failedShards, isTotalExact, total } = reply;
  if (isTimedOut) throw new FetchFailure('partial', ['the engine gave up before it had looked everywhere']);
  if (failedShards > 0)
    throw new FetchFailure('partial', [`${failedShards} of the engine’s ${shards} shards did not answer`]);
  if (!isTotalExact) throw new FetchFailure('partial', [`the engine stopped counting at ${total}`]);
  return reply;
}

/** What was decoded; a `FetchFailure` where it is not as the program writes it. */
export function decoded<T>(result: Decoded<T>): T {
  if (result.ok) return result.value;
  throw new FetchFailure('damaged', result.problems);
}

function reasonOf(status: number): FetchFailureReason {
  if (status === 404) return 'notFound';
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'server';
}

function describeRefusal(status: number, body: string): string {
  const error = decodeStoreError(body);
  return error.ok ? `HTTP ${status}: ${error.value.type}: ${error.value.reason}` : `HTTP ${status}`;
}
