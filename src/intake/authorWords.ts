/** What people are in a by-line: taken off a name, before it or behind it. 新京报记者王瑞文, 实习生 谢婧雯, Jane Doe, Staff Writer */
const ROLE =
  '(?:(?:本[报報刊台臺社网網]|[华華]盛[顿頓]|联合国|聯合國)?(?:[驻駐派]\\p{Script=Han}{1,8}?)?(?:特约|特約|特派|实习|實習|见习|見習|首席|资深|資深|高级|高級|专职|專職|公民|独立|獨立|摄影|攝影|文字)*(?:记者|記者|通讯员|通訊員|撰稿人|撰稿|撰述|评论员|評論員|观察员|觀察員|专栏作家|專欄作家|专栏作者|專欄作者|作者|主笔|主筆|研究员|研究員)|实习生|實習生)';
const HEAD = new RegExp(
  `^(?:${ROLE}(?:[\\s:：/／|｜]+|(?=\\p{L}))|(?:撰文|采写|採寫|采访|採訪|文字|文|by|автор|текст)[\\s:：/／|｜]+)`,
  'iu',
);
/** A role in front matter, where a person who edits is named on purpose. */
const EDITOR_HEAD = /^(?:责任编辑|責任編輯|编辑|編輯|责编|責編|主编|主編|整理|编译|編譯)[\s:：/／|｜]+/u;
const BEFORE_ROLE = new RegExp(`^\\p{Script=Han}{2,10}?(?=${ROLE})`, 'u');
/** One at a time: repeated in one pattern, a hostile line could be read in more ways than can be tried. */
const TAIL = new RegExp(
  `(?:[\\s/／]*(?:${ROLE}|综合|綜合|编译|編譯|采访|採訪|现场|現場|独家|獨家|连线|連線|整理|专题|專題|专电|專電|外电|外電|报导|報導|报道|報道|专稿|專稿|特稿|撰文|发自|發自|(?:\\d{1,2}月)?\\d{1,2}日(?:[专專]?[电電]|[讯訊])?)|^[电電讯訊]|(?:^|,?\\s+)(?:staff writer|staff reporter|reporter|correspondent|contributor))$`,
  'iu',
);

/** A name without what its bearer is and does. */
export function withoutRoles(part: string, isFrontMatter: boolean): string {
  let bare = part.trim();
  for (let before = ''; bare !== before; ) {
    before = bare;
    const head = `${withoutOffice(bare)} `.replace(HEAD, '').trim();
    bare = (isFrontMatter ? head.replace(EDITOR_HEAD, '') : head).replace(TAIL, '').trim();
  }
  return bare;
}

/** Who took the pictures, or put it into another language, is no author of the text. */
export function isOtherWork(part: string): boolean {
  return /[摄攝]$|[摄攝]影|^(?:图|圖|译|譯|翻译|翻譯|编译|編譯|译者|譯者|核稿|校[对對])|(?:翻译|翻譯|编译|編譯|[译譯])$|photo|translat/iu.test(
    part,
  );
}

/** 新京报记者王瑞文 without the paper, whether a list has it or not. */
function withoutOffice(part: string): string {
  const office = BEFORE_ROLE.exec(part)?.[0] ?? '';
  return ORGANISED.test(office) ? part.slice(office.length) : part;
}

/** Agencies that others carry, what stands in their place, and outlets that are called as persons may be; a list of outlets need not have them. */
const AGENCIES = new Set(
  '凤凰 鳳凰 文学城 文學城 万维 萬維 明镜 明鏡 法新社 法新 美联社 美聯社 路透社 路透 德新社 新华社 新華社 新华网 新華網 中新社 中新网 中国新闻社 中央社 中通社 共同社 时事社 時事社 塔斯社 俄新社 俄通社 国际文传 乌克兰国家通讯社 合众国际社 合眾國際社 埃菲社 安莎社 韩联社 韓聯社 彭博社 彭博 德通社 基督教福音通讯社 天主教通讯社 德国广播电台 ARD ZDF afp ap reuters dpa epd kna efe ansa bloomberg xinhua kyodo tass interfax ukrinform yonhap 德国之声 自由亚洲电台 美国之音 BBC CNN CNBC'
    .toLowerCase()
    .split(' '),
);

/** True for one of these agencies and outlets. */
export function isListedAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase());
}

/** True for an agency, and for words that say that a report is made of others'. */
export function isAgency(part: string): boolean {
  return isListedAgency(part) || /^(?:[综綜]合|外[电電])?(?:报道|報道|报导|報導)?等?$/u.test(part);
}

/** What stands where nobody is named. */
const NOBODY =
  /^(?:unknown|none|null|undefined|n\/?a|admin(?:istrator)?|editor(?:s|ial)?|staff|newsroom|anonymous|guest|user|root|web ?master|редакция|редакція|аноним|未知|佚名|匿名|不[详詳明]|无名|無名|本[报報刊网網台臺社站]|综合|綜合|网[络絡]|網[絡路]|网友|網友|转载|轉載|编者|編者|原[创創]|小编|小編|编辑|編輯|记者|記者|作者|特约|图文|圖文|文图|文|图|新闻|新聞|来源|來源|其他|如题|如下|同上|以下|以上)$/iu;

/** How the names of outlets, offices and companies end. */
const ORGANISED =
  /(?:[报報社网網台臺局处處院所厅廳署]|中心|频道|頻道|电视|電視|新闻|新聞|周刊|週刊|月刊|半月[谈談]|杂志|雜誌|编辑部|編輯部|编委会|編委會|评论部|報導組|[报報]道[组組]|小[组組]|团队|團隊|委员会|委員會|发言人办公室|公司|集团|集團|大学|大學|学院|學院|研究会|協會|协会|学会|公众号|工作室|出版|传媒|傳媒|媒体|媒體|联播|聯播|快[讯訊]|在线|财经|財經|观察|觀察)$/u;

/** Words that no person's name in letters has. */
const NO_PERSON =
  /\b(?:news|press|agency|staff|reporter|reporters|correspondent|editor|editors|editorial|board|team|desk|times|post|media|daily|weekly|today|tribune|journal|herald|magazine|review|radio|television|tv|the|and|of|for|from|with|in|at|on|to|group|inc|ltd|llc|corp|foundation|institute|university|ministry|embassy|government|office|centre|center|service|services|network|blog|online|redaktion)\b|(?<!\p{L})(?:редакция|редакція|новости|новини|агентство|газета|радио|радіо|правда|телеканал)(?!\p{L})|\.(?:com|org|net|cn|ru|ua|de|fr|uk)\b/iu;

/** True for what stands where nobody is named. */
export function isUnnamed(name: string): boolean {
  return NOBODY.test(name);
}

/** True for a name that ends as those of outlets, offices and companies do. */
export function isOrganised(name: string): boolean {
  return ORGANISED.test(name);
}

/** True for words that name nobody, an organisation or a place of work, and no person. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name) || ORGANISED.test(name) || NO_PERSON.test(name);
}
