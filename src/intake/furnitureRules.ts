/** A line of the outlet that is not its report. It stays, small, and outside every percentage. */
export interface FurnitureRule {
  readonly id: string;
  readonly reason: string;
  /** Longer blocks are report, whatever they say. In UTF-16 units. */
  readonly longest: number;
  readonly form: RegExp;
}

/** In order; the first that fits names the line. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    id: 'editor.line',
    reason: 'who edited, not what happened',
    longest: 60,
    form: /^[（(【[]?\s*(本文)?(责任编辑|責任編輯|责编|責編|编辑|編輯|编审|校对|校對|审核|監製|监制|撰稿|作者|记者|編譯|编译)\s*[:：／/|]/u,
  },
  {
    id: 'exclusivity.line',
    reason: 'claims the text for the outlet (观察者网: 本文系…独家稿件)',
    longest: 120,
    form: /本文系.{0,20}独家稿件|未经.{0,6}(授权|许可|允许).{0,8}(不得|禁止|严禁)(转载|使用)|未經.{0,6}(授權|許可).{0,8}(不得|禁止)(轉載|使用)/u,
  },
  {
    id: 'copyright.line',
    reason: 'names the owner of the rights',
    longest: 220,
    form: /^(©|\(c\)|版权所有|版權所有|copyright\b|all rights reserved)/iu,
  },
  {
    id: 'disclaimer',
    reason: 'says whose opinion it is not',
    longest: 220,
    form: /^(免责声明|免責聲明|声明：|聲明：)|(仅代表|僅代表).{0,12}(作者|个人|個人)|不代表本(台|臺|网|網|报|報|刊|站)/u,
  },
  {
    id: 'promotion.line',
    reason: 'advertises the outlet’s channels',
    longest: 120,
    form: /(扫描|扫码|长按|识别|掃描).{0,20}(二维码|二維碼)|(关注|關注|订阅|訂閱).{0,16}(公众号|公眾號|微信|频道|頻道|电报|telegram)|下载.{0,12}(app|客户端)|(app|客户端).{0,6}下载/iu,
  },
  {
    id: 'link.line',
    reason: 'leads elsewhere',
    longest: 80,
    form: /^[（(【[]?\s*(阅读原文|閱讀原文|查看原文|原文链接|原文鏈接|原文網址|点击进入|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞)/u,
  },
];

/** The rule that makes a block furniture; none for the report. */
export function findFurnitureRule(text: string): string | undefined {
  return FURNITURE_RULES.find((rule) => text.length <= rule.longest && rule.form.test(text))?.id;
}
