import { longestFirst, wordsOf } from '../facts/wordsOf.ts';

/** Bodies that speak to the press, whatever stands before their names. */
const KNOWN = wordsOf(`
  外交部 国防部 商务部 财政部 国务院联防联控机制 国务院新闻办公室 国务院新闻办 国新办 国台办 国务院 白宫 五角大楼
  克里姆林宫 卫健委 国家卫健委 世卫组织 世界卫生组织 总统府 行政院 陆委会 卫福部 欧盟 北约
`);

/** Whose bodies they are, as it is written before them. */
const OWNER = '(?:中国|美国|俄罗斯|乌克兰|台湾|日本|英国|法国|德国|韩国|印度|[中美俄乌英法德日韩台])';

/** What names of other bodies end with; they begin where their clause does, or behind its date. */
const ENDINGS =
  '(?:指挥中心|新闻办公室|新闻办|研究所|研究院|卫健委|委员会|[省市州县](?:人民)?(?:政府)?|政府|警方|警察局|协会|联盟|办公室)';
const BEGINS = '(?<=^|[，,：:“]|[日天晚午]|消息，)';

/** A body as it is written; one that convenes the press follows its own name with the day or the verb. */
export const BODY = new RegExp(
  `${OWNER}?(?:${longestFirst(KNOWN)})|${BEGINS}(?!像是|据|但|随后|当时|此前|日前|对此|另外|当地|该|各|全)\\p{Script=Han}{1,10}?${ENDINGS}(?=(?:\\d|[今昨当]|周|星期|上午|下午|[^，。]{0,12}(?:召开|举行|举办))[^。]{0,40}会)`,
  'gu',
);
