import { foldCharacter, foldUnit } from './foldCharacter.ts';
import { lengthAt } from './tokenKinds.ts';

/** What a unit folds to, where that is not one unit of its own. */
const FOLD = { unknown: 0, empty: -1, other: -2 } as const;

/** By code unit: the unit that it folds to, or one of `FOLD`. */
const units = /* @__PURE__ */ new Int32Array(0x10000);

/** Units that a text is written into; it grows with the longest text. */
let room = /* @__PURE__ */ new Uint16Array(0);

/** So many units at a time are made a string: more arguments than that a call cannot have everywhere. */
const STRETCH = 8192;

/**
 * The settled text that `normalise` gives, as UTF-16 units and without the way back: what is searched. The array is good
 * until the next call.
 */
export function settledUnits(text: string): Uint16Array {
  makeRoom(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at);
    const unit = length === 1 ? foldedUnit(text.charCodeAt(at)) : FOLD.other;
    if (unit > 0) room[count++] = unit;
    else if (unit === FOLD.other)
      count = addForm(foldCharacter(text.slice(at, at + length)), count, text.length - at);
    at += length;
  }
  return room.subarray(0, count);
}

/** The same as a string. */
export function settledText(text: string): string {
  return stringOf(settledUnits(text));
}

function stringOf(from: Uint16Array): string {
  let text = '';
  for (let at = 0; at < from.length; at += STRETCH)
    text += String.fromCharCode(...from.subarray(at, at + STRETCH));
  return text;
}

/** Keeps what is written already. */
function makeRoom(length: number): void {
  if (room.length >= length) return;
  const larger = new Uint16Array(length * 2);
  larger.set(room);
  room = larger;
}

/** Adds a form of several units; `left` units of the text are still to come. */
function addForm(form: string, count: number, left: number): number {
  makeRoom(count + form.length + left);
  for (let at = 0; at < form.length; at++) room[count + at] = form.charCodeAt(at);
  return count + form.length;
}

function foldedUnit(unit: number): number {
  if (units[unit] === FOLD.unknown) units[unit] = foldOf(foldUnit(unit));
  return units[unit] ?? FOLD.unknown;
}

function foldOf(form: string): number {
  if (form === '') return FOLD.empty;
  return form.length === 1 && form !== '\0' ? form.charCodeAt(0) : FOLD.other;
}
