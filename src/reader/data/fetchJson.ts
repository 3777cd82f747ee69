import { unembedJson } from '../../model/index.ts';
import { FetchFailure } from '../../store/index.ts';
import { embeddedData, IS_SINGLE_FILE } from './singleFile.ts';

/**
 * The one place that asks the network: a file of the archive's data folder as text. A single file has it in itself.
 * Where a SHA-256 is given, the bytes must have it. Throws a `FetchFailure`.
 */
export async function fetchJson(path: string, sha256?: string): Promise<string> {
  const bytes = IS_SINGLE_FILE ? embeddedBytes(path) : await fetchBytes(path);
  if (sha256 !== undefined && (await isOtherFile(bytes, sha256))) {
    throw new FetchFailure('damaged', [`${path}: SHA-256 is not ${sha256}`]);
  }
  return new TextDecoder().decode(bytes);
}

function embeddedBytes(path: string): Uint8Array<ArrayBuffer> {
  const text = embeddedData(path);
  if (text === undefined) throw new FetchFailure('notFound', [`${path}: not in this file`]);
  return new TextEncoder().encode(unembedJson(text));
}

async function fetchBytes(path: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(`./data/${path}`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return await response.arrayBuffer();
    throw new FetchFailure(response.status === 404 ? 'notFound' : 'server', [
      `${path}: HTTP ${response.status}`,
    ]);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure('offline', [`${path}: ${String(error)}`]);
  }
}

/** Browsers offer hashing on https and localhost only; elsewhere the content-hashed file name must do. */
async function isOtherFile(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256;
}
