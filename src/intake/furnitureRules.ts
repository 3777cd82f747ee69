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
    id: 'byline.line',
    reason: 'names who wrote it, at the end of the text: 凝炼/达扬（德新社）',
    pattern: /^[^\s，。]{1,12}[/／][^\s，。]{1,12}（[^）]*社[^）]*）$/u,
    longest: 40,
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
      /^[（(【*※\s]*(?:免责声明|免責聲明|郑重声明|鄭重聲明|风险提示|特别声明|特別聲明|声明[:：]|聲明[:：])|(?:仅|僅|只)代表.{0,12}(?:作者|专家|專家|个人|個人)|不代表.{0,12}(?:立场|立場|观点|觀點)/u,
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
    id: 'feed.line',
    reason: 'the feed that carried the article advertises itself',
    pattern: /^(?:获取更多RSS|獲取更多RSS)|^The post .* appeared first on /u,
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
    id: 'link.line',
    reason: 'leads to other articles',
    pattern:
      /^[【[（(]?\s*(?:相关(?:阅读|报道|新闻|文章|链接)|相關(?:閱讀|報導|報道|新聞|文章|連結)|延伸(?:阅读|閱讀)|更多(?:内容|相關|相关|新闻|新聞)|(?:阅读|閱讀|查看)原文|原文(?:链接|鏈接|網址)|点击(?:进入|查看|阅读)|點擊(?:進入|查看|閱讀))\s*(?:[:：】\]）)]|$)/u,
    longest: 120,
  },
  {
    id: 'end.mark',
    reason: 'says that the report ends',
    pattern: /^[（(【]?(?:完|全文完|END)[）)】]?$/iu,
    longest: 6,
  },
];
