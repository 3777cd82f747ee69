/** A fresh IRI for a note. Browsers offer `randomUUID` on https and localhost only; the rest draw the same bits. */
export function newNoteId(): string {
  return `urn:uuid:${globalThis.crypto.randomUUID?.() ?? drawUuid()}`;
}

/** A version 4 UUID (RFC 9562, 5.4). */
function drawUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
