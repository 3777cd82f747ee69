import { unembedJson } from '../../model/index.ts';
import { type EngineAnswer, FetchFailure } from '../../store/index.ts';
import { embeddedData, IS_SINGLE_FILE } from './singleFile.ts';
import { STORE_ADDRESS } from './storeAddress.ts';

/**
 * The one place that asks the network: a file of the archive's data folder as text. A single file has it in itself.
 * Where a SHA-256 is given, the bytes must have it. Throws a `FetchFailure`.
 */
export async function fetchJson(path: string, sha256?: string): Promise<string> {
  const bytes = IS_SINGLE_FILE ? embeddedBytes(path) : await fetchBytes(path);
  const isOther = sha256 !== undefined && (await isOtherFile(bytes, sha256));
  return new TextDecoder().decode(isOther ? await bytesAnew(path, sha256) : bytes);
}

/** Asks once more, past all that keeps answers: something may have answered in the site's place, once. */
async function bytesAnew(path: string, sha256: string): Promise<ArrayBuffer> {
  const bytes = IS_SINGLE_FILE ? undefined : await fetchBytes(path, { cache: 'reload' });
  if (bytes === undefined || (await isOtherFile(bytes, sha256)))
    throw new FetchFailure('damaged', [`${path}: SHA-256 is not ${sha256}`]);
  return bytes;
}

function embeddedBytes(path: string): Uint8Array<ArrayBuffer> {
  const text = embeddedData(path);
  if (text === undefined) throw new FetchFailure('notFound', [`${path}: not in this file`]);
  return new TextEncoder().encode(unembedJson(text));
}

async function fetchBytes(path: string, more: RequestInit = {}): Promise<ArrayBuffer> {
  const { status, body } = await answerTo(`./data/${path}`, path, (response) => response.arrayBuffer(), more);
  if (status === 200) return body;
  throw new FetchFailure(status === 404 ? 'notFound' : 'server', [`${path}: HTTP ${status}`]);
}

/** What a store has not answered by then it does not answer. */
const PATIENCE_MS = 30_000;

/** Asks the page's store; what it answers is looked at by who asked. Throws a `FetchFailure` where no answer comes. */
export function askStore(body: string): Promise<EngineAnswer> {
  return answerTo(`${STORE_ADDRESS}/_search`, '_search', (response) => response.text(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

async function answerTo<T>(
  address: string,
  name: string,
  read: (response: Response) => Promise<T>,
  more: RequestInit = {},
): Promise<{ readonly status: number; readonly body: T }> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      ...more,
    });
    // Only what is there, and whole, is taken: 206 is a part.
    return { status: response.status, body: await read(response) };
  } catch (error) {
    throw new FetchFailure('offline', [`${name}: ${String(error)}`]);
  }
}

/** Browsers offer hashing on https and localhost only; elsewhere the content-hashed file name must do. */
async function isOtherFile(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256;
}
