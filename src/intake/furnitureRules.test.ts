import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES } from './furnitureRules.ts';

function ruleOf(text: string): string | undefined {
  return FURNITURE_RULES.find(({ pattern, longest }) => text.length <= longest && pattern.test(text))?.id;
}

describe('FURNITURE_RULES', () => {
  it.each([
    ['记者：某甲 责编：某乙 网编：某丙', 'editor.line'],
    ['（记者：某甲 责编：某乙）', 'editor.line'],
    ['甲乙/丙丁（某社、某报等）', 'byline.line'],
    ['甲乙/丙丁 (综合报导)', 'byline.line'],
    ['甲乙（摘编）\n2021-01-10T15:10:36.079Z', 'byline.line'],
    ['某甲是《纽约时报》驻某地记者，此前报道过经济。', 'author.note'],
    ['Some Body对本文有研究贡献。', 'author.note'],
    ['嘉宾发表的都是个人观点，并不代表美国之音。', 'disclaimer'],
    ['某节目每星期五晚间九点播出，欢迎按时收看。', 'promotion.line'],
    ['Subscribe to our newsletter.', 'promotion.line'],
    ['点击查看本文英文版。', 'link.line'],
    ['【疫情1·12】请点击这里。', 'link.line'],
    ['Read more:', 'link.line'],
    ['更多相关内容', 'link.line'],
    ['推荐阅读：', 'link.line'],
    ['登录后继续阅读全文', 'paywall.line'],
    ['本文为付费内容', 'paywall.line'],
    ['You’ve hit the wall.', 'paywall.line'],
    ['This site uses cookies. See our policy.', 'page.notice'],
    ['要使用這個功能，請更新你的瀏覽器', 'page.notice'],
    ['（未完待续）', 'end.mark'],
    ['==========', 'separator.line'],
    ['* * *', 'separator.line'],
  ])('takes %j for furniture', (text, rule) => expect(ruleOf(text)).toBe(rule));

  it.each([
    '【某报2021年01月11日讯】大家好，欢迎收看周一的节目，今天说三件事。',
    '记者会上，发言人说会谈将继续。',
    '外交部／国防部没有回应。',
    '他是某报的读者，也是记者的朋友。',
    '政府说，该网站登录需要实名。',
    'Read more than one book a week, he told the class.',
    'He subscribed to the newspaper in 1990.',
    '完成了。',
    '1.',
  ])('leaves %j to the report', (text) => expect(ruleOf(text)).toBeUndefined());
});
