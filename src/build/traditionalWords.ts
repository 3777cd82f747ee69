/**
 * Where the tables of OpenCC (`twp`) would not write as an editor in Taiwan does, or do not know what a word means here:
 * Simplified and Traditional. The longest that fits at a place stands.
 */
export const TRADITIONAL_WORDS: Readonly<Record<string, string>> = {
  '“': '「',
  '”': '」',

  // 文件 is 檔案 there, so the archive needs a word of its own.
  档案: '檔案庫',
  档案文件: '檔案庫檔案',

  // 列 and 行 change places: rows are 列 and columns are 欄.
  '为行，各篇为列': '為列，各篇為欄',
  行是本档案中较早: '列是本檔案庫中較早',
  列是较晚: '欄是較晚',
  对照各行: '對照各列',
  所显示的各行: '所顯示的各列',
  每个段落一行: '每個段落一列',
  '／{{count}} 行': '／{{count}} 列',
  '全部 {{count}} 行': '全部 {{count}} 列',
  移前一栏: '前移一欄',
  移后一栏: '後移一欄',

  // Words of the trade and of the machine.
  发布: '發布',
  报道: '報導',
  声明: '聲明',
  格里是: '格裡是',
  逐字段落: '逐字段落',
  像素: '像素',
  订阅源: '訂閱來源',
  二维码推广: 'QR Code 推廣',
  跳过: '略過',
  选中: '選取',
  发送到: '傳送到',
  栏目: '分類',
  网页导航: '網頁導覽',
  权限: '權限',
  文本文件: '文字檔',
  文本: '文字',
  这台: '這台',
  联网: '連網',
  短代码: '短代碼',
  程序模板: '程式範本',
  注释: '註解',
  图注: '圖說',
  读屏: '螢幕報讀',
  译名表: '譯名表',
  连字符: '連字號',
  反斜杠: '反斜線',
  地址: '網址',
  主页: '首頁',
  撤销: '復原',
  回车: 'Enter 鍵',
  滚动滚轮: '捲動滾輪',
  滚动: '捲動',
  拖动: '拖曳',
  语种: '語言',
  当前: '目前',
  访问期间: '造訪期間',
  生成报告: '建置報告',
  生成: '產生',
  批注: '註記',
  归一后: '正規化後',
  主机名: '主機名稱',
  单个文件: '單一檔案',
  时间线: '時間軸',
  聚类: '叢集',
  随动: '連動',
  转义两次: '跳脫兩次',
  截止日: '結束日',
};

/** Texts that stand for themselves, by catalogue and key. */
export const TRADITIONAL_TEXTS: Readonly<Record<string, string>> = {
  'overview:unit.week': '週',
  // What is looked for to the letter must be written alike in both scripts, or it would be found in one of them only.
  'search:help.example.exact': '"外交努力"',
};
