import type { Party } from './parties.ts';
import { partiesBefore, partiesBehind, type Scene } from './scene.ts';

/** So far from the words a speaker is looked for, in UTF-16 units. */
const NEAR = { before: 40, behind: 30 } as const;

const SPOKE_BEHIND = /^[^。]{0,30}$/u;
const JOINT = /^\s?(?:、|和|与|同|及|以及|and)\s?$/u;

/** Who speaks to the press: a person before the words, else one behind them, else the body that calls the press. */
export function pressParticipants(scene: Scene): readonly Party[] {
  const { words, settled } = scene;
  const before = partiesBefore(scene, words[0]).filter(({ range }) => words[0] - range[1] <= NEAR.before);
  const persons = before.filter(({ kind }) => kind === 'person');
  const last = persons.at(-1);
  if (last) {
    const other = persons.at(-2);
    const isPair = other !== undefined && JOINT.test(settled.slice(other.range[1], last.range[0]));
    return isPair ? [other, last] : [last];
  }
  const behind = partiesBehind(scene, words[1]).find(
    ({ kind, range }) => kind === 'person' && range[0] - words[1] <= NEAR.behind,
  );
  if (behind && SPOKE_BEHIND.test(settled.slice(words[1], behind.range[0])) && isSpeaking(scene, behind))
    return [behind];
  const body = before.filter(({ kind }) => kind === 'body' || kind === 'office').at(-1);
  return body ? [body] : [];
}

const SPEAKS =
  /^\s?[^。，,]{0,6}(?:表示|[说称]|指出|强调|透露|宣布|回答|回应|介绍|重申|警告|said|says|told)/u;

function isSpeaking({ settled }: Scene, { range }: Party): boolean {
  return SPEAKS.test(settled.slice(range[1], range[1] + 20));
}
