const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** By code unit: the six bits that a digit stands for. */
const VALUES = /* @__PURE__ */ (() => {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  return values;
})();

/** The bytes of base64url without padding; a pure room has no decoder of its own. Other signs count as zeros. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [open, openBits, count] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    open = ((open << 6) | (VALUES[text.charCodeAt(at)] ?? 0)) & 0xfff;
    openBits += 6;
    if (openBits < 8) continue;
    openBits -= 8;
    bytes[count++] = open >>> openBits;
  }
  return bytes;
}
