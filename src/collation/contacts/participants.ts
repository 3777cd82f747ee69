import { englishParticipants } from './participantsEnglish.ts';
import { pressParticipants } from './participantsPress.ts';
import type { Party } from './parties.ts';
import { clauseStart, listBehind, partiesBefore, type Scene } from './scene.ts';

/** Nothing but a sign or a word of lists between two. */
const JOINT = /^\s?(?:、|和|与|同|跟|及|以及|暨)\s?$/u;

/** A partner follows: 同, or 同来华出席会议的. 和平 and 同时 are other words. */
const BEFORE_PARTNER = /(?:同(?![时样意志胞盟])|与(?!会)|和(?![平谐解谈])|跟)(?:[^，,。：:；;“”]{0,30})$/u;

const PRONOUN = /[他她](?:和|与|同)$/u;

/** Between those who met and the words for it: a day, a place, what it was about; no other clause. */
const WAY_TO_WORDS = /^[^，,。：:；;“”]{0,60}$/u;
/** Whoever says something has not done it. */
const SPEAKS = /表示|[说称]|指出|强调|透露|宣布|证实/u;

/** Between the words and whom they take: 了来访的. */
const WAY_TO_OBJECT = /^[^，,。：:；;、“”]{0,24}$/u;

/** Those who take part in a contact, in the order of the text; too few, where it cannot be told who. */
export function participantsOf(scene: Scene): readonly Party[] {
  if (scene.form.side === 'speaker') return pressParticipants(scene);
  return scene.form.language === 'en' ? englishParticipants(scene) : hanParticipants(scene);
}

function hanParticipants(scene: Scene): readonly Party[] {
  const objects = scene.form.side === 'object' ? objectsOf(scene) : [];
  if (objects.length === 0) return partnersOf(scene);
  const subject = subjectBefore(scene, scene.words[0]);
  return subject.length === 0 ? [] : [...subject, ...objects];
}

/** Those behind the words: the first near them, and the list that it begins. */
function objectsOf(scene: Scene): Party[] {
  return listBehind(scene, (way, { kind }, isFirst) => {
    const isJoined = isFirst ? WAY_TO_OBJECT.test(way) && !SPEAKS.test(way) : JOINT.test(way);
    return isJoined && kind !== 'body';
  });
}

/** Those before the words: a list, or a list with its partner before it. */
function partnersOf(scene: Scene): Party[] {
  const { settled, words } = scene;
  const before = partiesBefore(scene, words[0]).filter(({ kind }) => kind !== 'body');
  const last = before.at(-1);
  if (!last) return [];
  const way = settled.slice(last.range[1], words[0]);
  if (!WAY_TO_WORDS.test(way) || SPEAKS.test(way)) return [];
  const list = listEndingAt(scene, before);
  const first = list[0] ?? last;
  const start = clauseStart(scene, first.range[0]);
  const previous = before[before.indexOf(first) - 1];
  const from = Math.max(start, previous?.range[1] ?? start);
  const isPartner = BEFORE_PARTNER.test(settled.slice(from, first.range[0]));
  return isPartner ? [...subjectBefore(scene, first.range[0]), ...list] : list;
}

/** The list that the last of these ends. */
function listEndingAt({ settled }: Scene, before: readonly Party[]): Party[] {
  let from = before.length - 1;
  while (from > 0) {
    const [one, next] = [before[from - 1], before[from]];
    if (!one || !next || !JOINT.test(settled.slice(one.range[1], next.range[0]))) break;
    from -= 1;
  }
  return before.slice(Math.max(0, from));
}

/** Who does it: the list that stands before a place in its clause; else the first of the clause before. */
function subjectBefore(scene: Scene, at: number): Party[] {
  const start = clauseStart(scene, at);
  const before = partiesBefore(scene, at).filter(({ kind }) => kind !== 'body');
  const near = before.filter(({ range }) => range[0] >= start);
  const list = near.length > 0 ? listEndingAt(scene, near) : [];
  const from = list[0]?.range[0] ?? at;
  // 他和德国总理朔尔茨: he is who the clause before begins with.
  const isPronoun = list.length === 0 || PRONOUN.test(scene.settled.slice(start, from));
  return isPronoun ? [...subjectOfClauseBefore(scene, before, start), ...list] : list;
}

/** Whom the nearest clause before a place begins with that names anybody. */
function subjectOfClauseBefore(scene: Scene, before: readonly Party[], start: number): readonly Party[] {
  const last = before.findLast(({ range }) => range[1] <= start);
  if (!last) return [];
  const from = clauseStart(scene, last.range[0]);
  return before.filter(({ range }) => range[0] >= from).slice(0, 1);
}
