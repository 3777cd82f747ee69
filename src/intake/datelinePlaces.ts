/**
 * Places that datelines name behind the reporter without a space between: 中央社記者余祥台北8日電, 记者蔡凌巴黎报导. Only a
 * place of this list is taken off a name; where another stands, no name is taken.
 */
const PLACES = `
  台北 臺北 新北 桃園 桃園機場 台中 臺中 台南 臺南 高雄 基隆 新竹 新竹縣 新竹市 苗栗 苗栗縣 彰化 彰化縣 南投 南投縣 雲林 雲林縣 嘉義 嘉義縣 嘉義市 屏東 屏東縣
  宜蘭 宜蘭縣 花蓮 花蓮縣 台東 臺東 台東縣 臺東縣 澎湖 澎湖縣 金門 金門縣 連江 連江縣 馬祖 台灣 臺灣 台湾
  北京 上海 天津 重庆 重慶 香港 澳门 澳門 广州 廣州 深圳 珠海 东莞 東莞 佛山 南京 苏州 蘇州 无锡 無錫 杭州 宁波 寧波 温州 溫州 合肥 福州 厦门 廈門
  泉州 南昌 济南 濟南 青岛 青島 郑州 鄭州 武汉 武漢 长沙 長沙 南宁 南寧 桂林 海口 三亚 三亞 成都 贵阳 貴陽 昆明 拉萨 拉薩 西安 兰州 蘭州 西宁 西寧
  银川 銀川 乌鲁木齐 烏魯木齊 喀什 呼和浩特 太原 石家庄 石家莊 保定 唐山 沈阳 瀋陽 大连 大連 长春 長春 哈尔滨 哈爾濱
  河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南 广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南
  陕西 陝西 甘肃 甘肅 青海 宁夏 寧夏 新疆 西藏 内蒙古 內蒙古
  东京 東京 大阪 京都 名古屋 福冈 福岡 首尔 首爾 釜山 平壤 河内 河內 胡志明市 曼谷 清迈 清邁 金边 金邊 万象 萬象 仰光 吉隆坡 新加坡 雅加达 雅加達
  马尼拉 馬尼拉 新德里 孟买 孟買 加尔各答 加爾各答 达卡 達卡 科伦坡 可倫坡 加德满都 加德滿都 伊斯兰堡 伊斯蘭堡 喀布尔 喀布爾 德黑兰 德黑蘭 巴格达
  巴格達 安卡拉 伊斯坦布尔 伊斯坦堡 耶路撒冷 特拉维夫 特拉維夫 加沙 迪拜 杜拜 多哈 利雅得 利雅德 贝鲁特 貝魯特 大马士革 大馬士革 开罗 開羅
  内罗毕 奈洛比 约翰内斯堡 約翰尼斯堡 开普敦 開普敦 拉各斯 亚的斯亚贝巴
  伦敦 倫敦 巴黎 柏林 法兰克福 法蘭克福 慕尼黑 汉堡 漢堡 波恩 布鲁塞尔 布魯塞爾 海牙 阿姆斯特丹 日内瓦 日內瓦 苏黎世 蘇黎世 维也纳 維也納 罗马
  羅馬 米兰 米蘭 马德里 馬德里 巴塞罗那 巴塞隆納 里斯本 雅典 华沙 華沙 布拉格 布达佩斯 布達佩斯 布加勒斯特 贝尔格莱德 斯德哥尔摩 斯德哥爾摩 奥斯陆
  奧斯陸 哥本哈根 赫尔辛基 赫爾辛基 都柏林 爱丁堡 愛丁堡 斯特拉斯堡 里加 塔林 维尔纽斯 莫斯科 圣彼得堡 聖彼得堡 基辅 基輔 利沃夫 敖德萨 哈尔科夫
  明斯克 第比利斯 埃里温 巴库 阿拉木图 阿斯塔纳 塔什干 比什凯克 乌兰巴托 烏蘭巴托
  华盛顿 華盛頓 华盛顿DC 華盛頓DC 华府 華府 纽约 紐約 洛杉矶 洛杉磯 旧金山 舊金山 三藩市 硅谷 西雅图 西雅圖 芝加哥 波士顿 波士頓 休斯顿 休士頓
  达拉斯 達拉斯 迈阿密 邁阿密 亚特兰大 亞特蘭大 费城 費城 圣地亚哥 聖地牙哥 拉斯维加斯 拉斯維加斯 夏威夷 加州 德州 多伦多 多倫多 渥太华 渥太華
  温哥华 溫哥華 蒙特利尔 蒙特婁 墨西哥城 哈瓦那 巴西利亚 圣保罗 聖保羅 里约热内卢 布宜诺斯艾利斯 利马 波哥大 加拉加斯
  悉尼 雪梨 墨尔本 墨爾本 堪培拉 坎培拉 布里斯班 布里斯本 奥克兰 奧克蘭 惠灵顿 威靈頓 喀比 聖多美
  中国 中國 美国 美國 日本 韩国 韓國 朝鲜 英国 英國 法国 法國 德国 德國 意大利 義大利 西班牙 俄罗斯 俄羅斯 乌克兰 烏克蘭 波兰 波蘭 加拿大 澳洲
  澳大利亚 印度 泰国 泰國 越南 印尼 菲律宾 菲律賓 马来西亚 馬來西亞 以色列 土耳其 瑞士 瑞典 欧洲 歐洲 联合国 聯合國
`;

const BY_LENGTH = [...new Set(PLACES.split(/\s+/).filter((place) => place !== ''))].sort(
  (a, b) => b.length - a.length,
);
const ALL = new Set(BY_LENGTH);

/** True for a place of datelines. */
export function isDatelinePlace(name: string): boolean {
  return ALL.has(name);
}

/** A text and what is left of it as one place after another is taken off its end, the longest each time. */
export function withoutPlaces(text: string): string[] {
  const found = [text];
  for (let rest: string | undefined = text; rest !== undefined; ) {
    const whole: string = rest.replace(/[/／\s]+$/u, '');
    const place = BY_LENGTH.find((one) => whole.endsWith(one) && whole.length > one.length);
    rest = place && whole.slice(0, -place.length).replace(/[/／\s]+$/u, '');
    if (rest !== undefined && rest !== '') found.push(rest);
    else rest = undefined;
  }
  return found;
}
