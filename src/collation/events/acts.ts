import type { Act } from '../../model/index.ts';

/** The words of each act, in settled form; the first that fits counts. */
const ACT_FORMS: readonly { readonly act: Act; readonly form: RegExp }[] = [
  // A video meeting is told as a call by the one and as a meeting by the other outlet.
  {
    act: 'call',
    form: /通电话|通话|通了电话|通了话|电话会谈|热线|视频会|视频对话|视频峰会|视讯|phone call|by phone|telephone|video call|spoke with|spoke to/iu,
  },
  {
    act: 'meeting',
    form: /会见|会面|会晤|会谈|举行.{0,4}谈判|met with|met in|meeting with|meets|talks with|held talks/iu,
  },
];

/** The acts that a text tells of. */
export function actsIn(text: string): Act[] {
  return ACT_FORMS.filter(({ form }) => form.test(text)).map(({ act }) => act);
}
