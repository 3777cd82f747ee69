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
  const gaps = gapsOf(places);
  const usual = usualParameter(places.length, articles);
  let best = { at: usual, bits: bitsOf(gaps, usual) };
  for (const step of [-1, 1]) {
    // News come in waves, so that most gaps are shorter than chance makes them.
    for (let at = usual + step; at >= 0 && at < PARAMETERS.length; at += step) {
      const bits = bitsOf(gaps, at);
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

let room = new Uint32Array(1 << 10);

/** Valid until it is called again: lists are written by the million. */
function gapsOf(places: Uint32Array): Uint32Array {
  if (room.length < places.length) room = new Uint32Array(2 * places.length);
  let next = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    room[at] = place - next;
    next = place + 1;
  }
  return room.subarray(0, places.length);
}

/** How many bits gaps take with a parameter, by its place among them. */
function bitsOf(gaps: Uint32Array, at: number): number {
  if (at === 0) return bitsByPower(gaps, 0);
  return at % 2 === 1 ? bitsByPower(gaps, (at + 1) / 2) : bitsByThrice(gaps, at / 2 - 1);
}

/** With the parameter 2 ** `power`. */
function bitsByPower(gaps: Uint32Array, power: number): number {
  let bits = gaps.length * (power + 1);
  for (let at = 0; at < gaps.length; at++) bits += (gaps[at] ?? 0) >>> power;
  return bits;
}

/** A number of 31 bits times this, cut off, is a third of it, cut off: it is the next above a third. */
const THIRD = 1 / 3 + 2 ** -54;

/** With the parameter 3 * 2 ** `power`: the middle third of the remainders takes a bit less, as `putBelow` has it. */
function bitsByThrice(gaps: Uint32Array, power: number): number {
  let bits = gaps.length * (power + 3);
  for (let at = 0; at < gaps.length; at++) {
    const high = (gaps[at] ?? 0) >>> power;
    const quotient = (high * THIRD) | 0;
    bits += quotient - (high - 3 * quotient === 1 ? 1 : 0);
  }
  return bits;
}
