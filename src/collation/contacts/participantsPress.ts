import type { Party } from './parties.ts';
import { clauseStart, partiesBefore, partiesBehind, type Scene } from './scene.ts';

/** So far behind the words a speaker is looked for, in UTF-16 units. */
const NEAR = 30;

const JOINT = /^\s?(?:、|和|与|同|及|以及|and)\s?$/u;
const SPEAKS =
  /^\s?[^。，,]{0,6}(?:表示|[说称]|指出|强调|透露|宣布|回答|回应|介绍|重申|警告|said|says|told)/u;

/** A clause that goes on with the one before it. */
const GOES_ON = /^\s?(?:但|并|还|也|而)?(?:她|他)?(?:也|还)?在/u;

/**
 * Who speaks to the press: a person before the words in their clause, else one behind them who says something, else the
 * body that calls the press; where none of these is named, whom the clause before is about.
 */
export function pressParticipants(scene: Scene): readonly Party[] {
  const { words, settled } = scene;
  const start = clauseStart(scene, words[0]);
  const before = partiesBefore(scene, words[0]);
  const own = before.filter(({ range }) => range[0] >= start);
  const speakers = lastSpeakers(scene, own);
  if (speakers.length > 0) return speakers;
  const behind = partiesBehind(scene, words[1]).find(({ kind }) => kind === 'person');
  if (behind && behind.range[0] - words[1] <= NEAR && isSpeaking(scene, behind)) return [behind];
  const body = own.findLast(({ kind }) => kind === 'body' || kind === 'office');
  if (body) return [body];
  return GOES_ON.test(settled.slice(start, words[0])) ? lastSpeakers(scene, before).slice(-1) : [];
}

/** The last of some who is named, and who stands before it in one list. */
function lastSpeakers({ settled }: Scene, parties: readonly Party[]): readonly Party[] {
  const persons = parties.filter(({ kind }) => kind === 'person');
  const [other, last] = [persons.at(-2), persons.at(-1)];
  if (!last) return [];
  const isPair = other !== undefined && JOINT.test(settled.slice(other.range[1], last.range[0]));
  return isPair ? [other, last] : [last];
}

function isSpeaking({ settled }: Scene, { range }: Party): boolean {
  return SPEAKS.test(settled.slice(range[1], range[1] + 20));
}
