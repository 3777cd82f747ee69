/** A line that is in the article but not of its report. */
export interface FurnitureRule {
  readonly id: string;
  readonly reason: string;
  /** Tried on a block's whole text. */
  readonly pattern: RegExp;
  /** Longest text it applies to, in characters: a longer one is report, whatever it says. */
  readonly longest: number;
}

/** Lines that stay, small, outside every percentage. The first rule that fits counts. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    id: 'exclusivity.line',
    reason: 'claims rights on the article: 本文系观察者网独家稿件，未经授权，不得转载。',
    pattern:
      /本文(?:系|为|為|由).{1,24}(?:独家|獨家|原创|原創|授权|授權)|未[经經].{0,10}(?:授权|授權|许可|許可|允许|同意).{0,10}(?:不得|禁止|严禁|请勿|請勿|谢绝|謝絕).{0,8}(?:转载|轉載|使用|复制|引用)/u,
    longest: 120,
  },
  {
    id: 'editor.line',
    reason: 'names who edited, not what happened: 责任编辑：张熠',
    pattern:
      /^[（(【[]?\s*(?:(?:责任|責任|值班|本文|网络|網路)?(?:编辑|編輯|责编|責編|编审|校对|校對|审核|審核|监制|監製|主编|主編|翻译|譯者|译者|核稿|編譯|编译)|文字整理)\s*[:：／/｜|]\s*\S.{0,70}$|责编[\s:：]\S.*(?:网编|網編)/u,
    longest: 90,
  },
  {
    id: 'editor.line',
    reason: 'names reporter and editors at the end of the text: 记者乔龙 责编 胡力汉 许书婷 (自由亚洲电台)',
    pattern:
      /^[（(]?(?:自由[亚亞]洲[电電][台臺])?(?:特[约約])?[记記]者.{1,40}?(?:责编|責編|编辑|編輯)[\s:：]/u,
    longest: 90,
  },
  {
    id: 'byline.line',
    reason:
      'names who wrote it, at the end of the text: 凝炼/达扬（德新社）, 张慈/杨威廉(综合报导) (德国之声)',
    pattern: /^[^\s，。/／]{1,12}[/／][^\s，。/／]{1,12}\s?[（(][^（）()]{1,30}[）)]$/u,
    longest: 40,
  },
  {
    id: 'byline.line',
    reason: 'names who wrote it, with the time of the feed below (德国之声, 纽约时报中文网)',
    pattern: /^[^\n。]{1,60}\n\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/u,
    longest: 100,
  },
  {
    id: 'author.note',
    reason:
      'says who the authors are: 赫海威是《纽约时报》负责报道中国的记者。 Claire Fu对本文有报道贡献。 (纽约时报中文网)',
    pattern:
      /^[^，。\n]{2,40}是(?:《纽约时报》|《紐約時報》|时报|時報)[^，。\n]{0,24}(?:记者|記者|社长|社長|编辑|編輯|作家|撰稿)|^[^，。\n]{2,40}[对對]本文(?:也|亦)?有[^，。\n]{0,8}[贡貢][献獻]|^(?:作者|撰文|采写|採寫|文)[:：／/|｜]\s*[^，。：]{2,24}$/u,
    longest: 400,
  },
  {
    id: 'copyright.line',
    reason: 'says who owns the text',
    pattern:
      /^(?:©|\(c\)\s|版权所有|版權所有|copyright\b|all rights reserved|本文所有内容受到著作权法保护|.{0,12}(?:版权|版權)(?:声明|聲明))/iu,
    longest: 300,
  },
  {
    id: 'disclaimer',
    reason: 'says whose opinion it is not, or what the outlet does not answer for',
    pattern:
      /^[（(【*※\s]*(?:免责声明|免責聲明|郑重声明|鄭重聲明|风险提示|特别声明|特別聲明|声明[:：]|聲明[:：])|(?:仅|僅|只)代表.{0,12}(?:作者|专家|專家|个人|個人)|不代表.{0,12}(?:立场|立場|观点|觀點)|不代表(?:美国之音|美國之音|本台|本报|本報|本刊|本站)/u,
    longest: 220,
  },
  {
    id: 'source.line',
    reason: 'names the page that the text was taken from',
    pattern:
      /^[（(【]?\s*(?:(?:文章|稿件|信息|新闻|新聞|原文|本文|资料|資料)?(?:来源|來源|出处|出處|链接|鏈接|連結|网址|網址))\s*[:：]\s*\S.{0,120}$/u,
    longest: 160,
  },
  {
    id: 'page.meta',
    reason: 'the name of a picture’s file, which its page shows above it: wen_tou_tu_3.jpeg (泡泡)',
    pattern: /^[\w.()-]+\.(?:jpe?g|png|gif|webp)$/iu,
    longest: 120,
  },
  {
    id: 'page.meta',
    reason:
      'who put it into the page and when: Published 2020年2月25日 2020年6月13日 (iYouPort); … 在 星期四, 05/05/2016 - 10:41 提交 (Drupal)',
    pattern:
      /^Published(?: \d{4}年\d{1,2}月\d{1,2}日){1,2}$|^.{1,40} 在 星期[一二三四五六日], \d{2}\/\d{2}\/\d{4} - \d{2}:\d{2} 提交$/u,
    longest: 90,
  },
  {
    id: 'feed.line',
    reason: 'the feed that carried the article advertises itself',
    pattern:
      /^(?:获取更多RSS|獲取更多RSS)|^The post .* appeared first on |^Feed enhanced by |^.{1,200} was originally published in .{1,80} on Medium\b/u,
    longest: 400,
  },
  {
    id: 'promotion.line',
    reason: 'asks readers to follow, install, subscribe or give',
    pattern:
      /(?:扫描|掃描|扫码|掃碼|长按|識別|识别).{0,16}(?:二维码|二維碼|QR)|^[^，。]{0,16}(?:关注|關注|追蹤|订阅|訂閱|下载|下載).{0,16}(?:公众号|公眾號|微信|客户端|客戶端|APP|频道[:：]|頻道[:：]|电子报|電子報|新闻信|粉絲頁)|(?:快來|欢迎|歡迎|点击此处|請?點此)(?:订阅|訂閱)|donate\.|^【支持】/iu,
    longest: 200,
  },
  {
    id: 'promotion.line',
    reason: 'tells when and where a programme is on, or who made it (美国之音, 大纪元, 中央社)',
    pattern:
      /^[^【].{0,60}(?:敬请|敬請|欢迎|歡迎)(?:您|大家)?(?:按时|按時|准时|準時|届时|屆時)?(?:收看|收听|收聽|观看|觀看)[。！!]?$|YouTube(?:视频[:：]?$|影片[:：]?$|播放列表)|^(?:网络|網絡|線上)收看方式|^(?:新唐人|大纪元|大紀元).{0,12}[:：]\s*https?:|^(?:新唐人大纪元|新唐人大紀元)?《[^》]{2,16}》(?:制作组|製作組)$|^(?:订阅|訂閱)(?:频道|頻道)|(?:若有任何建議請來信|快來和中央社做朋友)/u,
    longest: 160,
  },
  {
    id: 'promotion.line',
    reason: 'the same in English (The Economist, AP, Reuters)',
    pattern:
      /^(?:Please )?subscribe (?:to|here|now)\b|^Sign up (?:for|to|here)\b|^Listen (?:on|to this story)\b|^Follow (?:us|\S{1,12}[’']s coverage)\b|^For full access to .{1,60}\bsubscribe\b|newsletter (?:is your|breaks down|delivers)|^Show me more content from /iu,
    longest: 300,
  },
  {
    id: 'link.line',
    reason: 'leads to other articles',
    pattern:
      /^[【[（(]?\s*(?:相关(?:阅读|报道|新闻|文章|链接)|相關(?:閱讀|報導|報道|新聞|文章|連結)|(?:延伸|推荐|推薦)(?:阅读|閱讀)|更多(?:(?:相关|相關)?(?:内容|內容|新闻|新聞|报道|報道|報導)|相关|相關)|猜你喜欢|猜你喜歡|(?:阅读|閱讀|查看)原文|原文(?:链接|鏈接|網址)|点击(?:进入|查看|阅读)|點擊(?:進入|查看|閱讀))\s*(?:[:：】\]）)]|$)/u,
    longest: 120,
  },
  {
    id: 'link.line',
    reason:
      'leads to the whole text, another part or another language: 点击查看本文英文版。【疫情1·12】请点击这里。接上期：…',
    pattern:
      /^(?:点击|點擊)(?:查看|阅读|閱讀|观看|觀看)(?:本文)?(?:英文|中文|繁体|繁體|简体|簡體|原文|全文)|^(?:详情|詳情)?请(?:阅|看|点击)?(?:全文|原文)。?$|^详情请阅全文|^【[^】]{2,16}】[请請]?(?:点击|點擊)(?:这里|這裡|此处|此處)。?$|^(?:接上期|上接|下接|前文|上篇|下篇|续篇)[:：]|^您可能(?:也|还)?(?:感兴趣|感興趣|喜欢|喜歡)|^(?:欲|如需)浏览更多(?:详情|内容)|^here$/u,
    longest: 160,
  },
  {
    id: 'link.line',
    reason: 'the same in English',
    pattern:
      /^(?:Read (?:more|also|next)|See also|Related(?: (?:stories|articles|posts|coverage))?|More on this(?: story)?|You may also like|Previous article|Next article)(?:\s*[:：|]|$)/iu,
    longest: 160,
  },
  {
    id: 'paywall.line',
    reason: 'says that the rest is for those who pay or sign in',
    pattern:
      /^(?:You[’']ve (?:hit the wall|reached your (?:limit|article)|read your last)|(?:Subscribe|Sign in|Log in|Register)(?: now)? to (?:continue|keep) reading|To (?:continue|read) (?:reading|the full (?:story|article)),? )|(?:登录|登錄|登入|订阅|訂閱|付费|付費|开通会员|開通會員)(?:后|後|以|即可)?(?:继续|繼續|可)?(?:阅读|閱讀)(?:全文|更多|剩余|剩餘|完整)|^(?:本文|此文|此文章|本篇|此内容)(?:为|為|是|仅限|僅限|只供)?.{0,8}(?:付费|付費|订户|訂戶|会员|會員|订阅者|訂閱者)(?:专享|專享|内容|內容|文章|阅读|閱讀)/iu,
    longest: 160,
  },
  {
    id: 'page.notice',
    reason: 'speaks of the page and the browser, not of the event (BBC, European Commission)',
    pattern:
      /^(?:要|如要|欲)?使用(?:这个|這個|此|本)功能.{0,8}(?:更新|升级|升級).{0,8}(?:浏览器|瀏覽器)|^要(?:显示|顯示|查看)更多.{0,4}(?:资料|資料|数据|數據|内容|內容)，?[请請](?:滚动|捲動|滑动|滑動)|(?:浏览器|瀏覽器)(?:不支持|不支援|已禁用|版本过低)|^This site uses cookies|^Accept (?:all|only essential) cookies|^(?:Please )?enable JavaScript|^Media caption$|^图像来源，|^圖像來源，/iu,
    longest: 200,
  },
  {
    id: 'end.mark',
    reason: 'says that the report ends',
    pattern: /^[（(【]?(?:完|全文完|未完待[续續]|待[续續]|END)[）)】]?$/iu,
    longest: 8,
  },
  {
    id: 'separator.line',
    reason: 'draws a line: ====, ＿＿＿, * * *',
    pattern: /^[=＝\-—–_＿*＊·•~～#◆■□●○▲△▼▽★☆─━═\s]{3,}$/u,
    longest: 200,
  },
];
