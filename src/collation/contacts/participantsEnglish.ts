import type { Party } from './parties.ts';
import { listBehind, partiesBefore, type Scene } from './scene.ts';

/** Words that may stand between the words for a contact and a name: `his Ukrainian counterpart, `. */
const WAY_TO_OBJECT =
  /^[\s,]*(?:(?:with|his|her|their|its|the|a|visiting|both|and|other|senior|top|former|new|then)\s|(?:(?:[\p{L}-]+)\s){0,3}(?:counterpart|president|leader|minister|chancellor|secretary|premier|ambassador|envoy|king|chief),?\s|\p{Lu}[\p{L}-]+\s){0,6}$/u;
const JOINT =
  /^(?:,?\sand\s|,\s|,?\sas well as\s)(?:(?:his|her|the|[\p{Lu}][\p{L}-]+|foreign|prime|president|minister|counterpart)\s){0,5}$/u;

/** A name behind one of these is a place, or somebody else's business. */
const NOT_SUBJECT =
  /(?:^|\s)(?:in|at|to|from|on|of|near|outside|inside|with|by|between|against|about)\s(?:the\s)?(?:[\p{Lu}][\p{L}.-]+\s)*$/u;

/** So far before the words their subject is looked for, in UTF-16 units. */
const NEAR = 140;

/** Those who take part, as an English sentence has them around its verb. */
export function englishParticipants(scene: Scene): readonly Party[] {
  const objects = objectsOf(scene);
  const subjects = isBetween(scene) ? [] : subjectsOf(scene);
  if (objects.length === 0) return /(?:with|to|between)$/iu.test(wordsText(scene)) ? [] : subjects;
  if (isBetween(scene)) return objects;
  return subjects.length === 0 ? [] : [...subjects, ...objects];
}

function wordsText({ settled, words }: Scene): string {
  return settled.slice(...words);
}

function isBetween(scene: Scene): boolean {
  return /between$/iu.test(wordsText(scene));
}

function objectsOf(scene: Scene): Party[] {
  return listBehind(scene, (way, _, isFirst) => (isFirst ? WAY_TO_OBJECT : JOINT).test(way));
}

function subjectsOf(scene: Scene): Party[] {
  const { settled, sentence, words } = scene;
  const before = partiesBefore(scene, words[0]).filter(({ range }) => words[0] - range[1] <= NEAR);
  const isSubject = ({ range }: Party) =>
    !NOT_SUBJECT.test(settled.slice(Math.max(sentence[0], range[0] - 60), range[0]));
  const last = before.filter(isSubject).at(-1);
  if (!last) return [];
  const other = before[before.indexOf(last) - 1];
  const isPair = other !== undefined && JOINT.test(settled.slice(other.range[1], last.range[0]));
  return isPair ? [other, last] : [last];
}
