import type { PackedContactLedger, TellingChunk } from './contactLedger.ts';
import { type Decoded, decode } from './decode.ts';
import { contactLedger, tellingChunk } from './schemas/contacts.ts';

/** Decodes the ledger of contacts. */
export function decodeContactLedger(json: string): Decoded<PackedContactLedger> {
  return decode(contactLedger, json);
}

/** Decodes what articles tell of some contacts. */
export function decodeTellingChunk(json: string): Decoded<TellingChunk> {
  return decode(tellingChunk, json);
}
