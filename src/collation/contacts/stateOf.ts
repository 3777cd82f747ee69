import type { ContactState, TextRange } from '../../model/index.ts';
import { clauseStart, type Scene } from './scene.ts';

/**
 * What a sentence says of whether a contact took place: `ahead`, that it was still to come when something else happened, so
 * that its day tells.
 */
export type SaidState = ContactState | 'ahead';

/** `wished`: the sentence speaks of none that is or was to be. */
type Mood = SaidState | 'wished';

interface MoodRule {
  readonly mood: Mood;
  /** Where the words stand: between the beginning of the clause and the words for the contact, or right behind those. */
  readonly place: 'before' | 'behind';
  readonly pattern: RegExp;
}

/** The first that holds is taken: a planned meeting that was called off is called off. Nothing said: it took place. */
const HAN: readonly MoodRule[] = [
  { mood: 'denied', place: 'behind', pattern: /^[^。；]{0,30}?没有接(?:听|电话)/u },
  {
    mood: 'denied',
    place: 'behind',
    pattern: /^[^。；]{0,14}?(?:取消|推迟|延期|搁置|告吹|未能举行|没有举行)/u,
  },
  {
    mood: 'denied',
    place: 'before',
    pattern:
      /取消|推迟|延期|搁置|叫停|拒绝|否认|没有|没(?=[跟和与同])|[并尚从]未|未(?=[曾能与同会跟])|不会|不打算|无意|不曾|不再|无(?!论|人|线)/u,
  },
  // 愿 but not 意愿; 若 but not 若干.
  {
    mood: 'wished',
    place: 'before',
    pattern:
      /如果|倘若|假如|若(?!干)|如能|如(?=[与同])|一旦|呼吁|希望|期待|期盼|(?<!意)愿|敦促|建议|提议|要求|请求|应(?=[当该与同])|必须|需要|可以|邀请|有意|促成|推动|寻求|争取|能否|是否|准备好|能够?(?=[与同和会])|才能|想(?=[与同和会见])|试图|渴望|欢迎/u,
  },
  {
    mood: 'wished',
    place: 'behind',
    pattern: /^[^。；，]{0,8}(?:为时尚早|为时过早|的?(?:可能性|前景|必要性|提议|建议|请求))/u,
  },
  { mood: 'planned', place: 'behind', pattern: /^(?:之?前(?![夕的几后])|以前|计划|日期|的?安排)/u },
  { mood: 'held', place: 'behind', pattern: /^了/u },
  {
    mood: 'planned',
    place: 'before',
    pattern:
      /(?<!即)将(?![军领近])|[拟]|计划|定于|预计|预定|准备|即将(?!成为|上任|卸任|出任|离任|就任|就职|到任)|打算|有望|可能|或会|原[定订]|约定|安排|会(?=[在于同与和])|要(?=[同与和会见])/u,
  },
];

const ENGLISH: readonly MoodRule[] = [
  {
    mood: 'denied',
    place: 'behind',
    pattern: /^[^.;]{0,60}?(?:was|were|has been|have been|is) (?:cancel|called off|postponed)/iu,
  },
  {
    mood: 'denied',
    place: 'before',
    pattern:
      /(?<!\p{L})(?:not|never|no (?:plans?|intention|meeting|talks)|cancel\p{L}*|call(?:ed|s|ing)? off|postpon\p{L}*|refus\p{L}*|declin\p{L}*|fail(?:s|ed|ing)? to|den(?:y|ied|ies)|without)(?!\p{L})|n[’']t(?!\p{L})/iu,
  },
  {
    mood: 'wished',
    place: 'before',
    pattern:
      /(?<!\p{L})(?:if|unless|ready|willing|want\p{L}*|hop(?:e|es|ed|ing)|urg\p{L}*|call(?:s|ed|ing)? (?:for|on)|offer\p{L}*|ask\p{L}*|propos\p{L}*|invit\p{L}*|should|could|may|might|whether|request\p{L}*|seek\p{L}*|sought|open to|need\p{L}*|must|can|tr(?:y|ies|ied|ying) to|attempt\p{L}*|agree\p{L}*)(?!\p{L})/iu,
  },
  {
    mood: 'planned',
    place: 'before',
    pattern:
      /(?<!\p{L})(?:will|would|plan\p{L}*|(?:set|slated|poised) to|expect\p{L}*|schedul\p{L}*|intend\p{L}*|upcoming|(?:is|are|was|were) (?:due )?to)(?!\p{L})/iu,
  },
  {
    mood: 'ahead',
    place: 'before',
    pattern: /(?<!\p{L})(?:before|ahead of|prior to)(?:\s\p{L}+){0,3}\s*$/iu,
  },
  // Biden to meet Xi; not those who went there to meet, nor those who went on to.
  {
    mood: 'planned',
    place: 'before',
    pattern:
      /(?<!(?<!\p{L})(?:travell?ed|flew|went|came|arrived?|visited|returned|landed|gathered|joined|sat|continu\p{L}*|began|started|managed|used)(?!\p{L})[^.;]{0,60})(?<!\p{L})to\s*$/iu,
  },
];

/** So far behind the words it may still be said that the contact was called off, in UTF-16 units. */
const BEHIND = 80;
/** So far before its subject an English clause may begin. */
const BEFORE_SUBJECT = 40;

/** Whether a contact took place, as its clause says; undefined where the sentence only wishes, asks or supposes. */
export function stateOf(scene: Scene, subject: TextRange): SaidState | undefined {
  const { settled, sentence, words, form } = scene;
  const texts = {
    before: clauseBefore(scene, subject),
    behind: settled.slice(words[1], Math.min(sentence[1], words[1] + BEHIND)),
  };
  // What a speaker tells of may well be called off; the press conference was held.
  if (form.kind === 'pressConference') texts.behind = /^[^，,。：:；]{0,6}/u.exec(texts.behind)?.[0] ?? '';
  const rule = (form.language === 'zh' ? HAN : ENGLISH).find(({ place, pattern }) =>
    pattern.test(texts[place]),
  );
  const mood = rule?.mood ?? 'held';
  return mood === 'wished' ? undefined : mood;
}

/** Who the subject is says nothing of the contact: 即将访华的拉夫罗夫. */
const OF_SUBJECT = /的$/u;

/** The words that say whether it took place, up to those for the contact. */
function clauseBefore(scene: Scene, [from, to]: TextRange): string {
  const { settled, words } = scene;
  const start = clauseOf(scene, [from, to]);
  const isOfSubject = to < words[0] && start < from && OF_SUBJECT.test(settled.slice(start, from));
  return settled.slice(isOfSubject ? from : start, words[0]);
}

/** Where the words begin that say whether it took place. */
function clauseOf(scene: Scene, [from, to]: TextRange): number {
  const { sentence, words, form } = scene;
  const own = clauseStart(scene, words[0]);
  if (form.kind === 'pressConference') return Math.max(own, to <= words[0] ? to : own);
  if (form.language === 'zh') return clauseStart(scene, Math.min(from, words[0]));
  return Math.max(sentence[0], clauseStart(scene, from), from - BEFORE_SUBJECT);
}
