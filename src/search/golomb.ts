import type { BitReader, BitWriter } from './bits.ts';

/** 1, 2, 3, 4, 6, 8, 12 and so on: by a step, a list takes some thousandths more than with the best of all. */
const PARAMETERS = /* @__PURE__ */ Array.from({ length: 32 }, (_, at) =>
  at === 0 ? 1 : at % 2 === 1 ? 2 ** ((at + 1) / 2) : 3 * 2 ** (at / 2 - 1),
);
const PARAMETER_BITS = 5;

/**
 * Writes ascending places as the gaps between them in Golomb code (Golomb 1966), with the parameter, of some, that takes
 * fewest bits; that one stands at the beginning.
 */
export function writeGaps(writer: BitWriter, places: Uint32Array, articles: number): void {
  const at = bestParameter(places, articles);
  const parameter = PARAMETERS[at] ?? 1;
  writer.put(at, PARAMETER_BITS);
  let next = 0;
  for (const place of places) {
    const quotient = ((place - next) / parameter) | 0;
    writer.putUnary(quotient);
    writer.putBelow(place - next - quotient * parameter, parameter);
    next = place + 1;
  }
}

/** Reads `[from, to)` of `into`; says where it ends, which is earlier where what is read is damaged. */
export function readGaps(
  reader: BitReader,
  into: Uint32Array,
  [from, to]: readonly [number, number],
  articles: number,
): number {
  const parameter = PARAMETERS[reader.read(PARAMETER_BITS)] ?? 1;
  let next = 0;
  for (let at = from; at < to; at++) {
    const quotient = reader.readUnary();
    const place = next + quotient * parameter + reader.readBelow(parameter);
    if (reader.isPastEnd || place >= articles) return at;
    into[at] = place;
    next = place + 1;
  }
  return to;
}

function bestParameter(places: Uint32Array, articles: number): number {
  const usual = usualParameter(places.length, articles);
  let best = { at: usual, bits: bitsOf(places, PARAMETERS[usual] ?? 1) };
  for (const step of [-1, 1]) {
    // News come in waves, so that most gaps are shorter than chance makes them.
    for (let at = usual + step; at >= 0 && at < PARAMETERS.length; at += step) {
      const bits = bitsOf(places, PARAMETERS[at] ?? 1);
      if (bits >= best.bits) break;
      best = { at, bits };
    }
  }
  return best.at;
}

/** The parameter for gaps that are as long as chance makes them. */
function usualParameter(count: number, articles: number): number {
  const wanted = (articles / count) * Math.LN2;
  const above = PARAMETERS.findIndex((parameter) => parameter > wanted);
  return above < 0 ? PARAMETERS.length - 1 : Math.max(0, above - 1);
}

function bitsOf(places: Uint32Array, parameter: number): number {
  const whole = 32 - Math.clz32(parameter - 1);
  // So many remainders take a bit less.
  const short = (1 << whole) - parameter;
  let bits = places.length * (whole + 1);
  let next = 0;
  for (const place of places) {
    const gap = place - next;
    const quotient = (gap / parameter) | 0;
    bits += quotient;
    if (isShort(gap - quotient * parameter, parameter, short)) bits -= 1;
    next = place + 1;
  }
  return bits;
}

/** As `putBelow` has it: those in the middle. */
function isShort(remainder: number, parameter: number, short: number): boolean {
  const first = (parameter - short) >> 1;
  return remainder >= first && remainder < first + short;
}
