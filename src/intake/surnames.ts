/** The Chinese surnames of one character that persons of the news have, in either script. */
const SINGLE = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于於蒋蔣蔡余余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱丘江尹薛闫閆阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗成苗谷曲盛冉翁蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁房滕屈饶饒解牟艾尤时時穆农農司古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀胥南班储儲原栗燕楚鄢劳勞奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺戎竹凤鳳衣干危战戰洪骆駱赖賴卓阳陽荀萨薩靖束尉仝揭展隗嵇竺逄寿壽凃',
);

/** Surnames of two characters. */
const DOUBLE = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 端木 长孙 長孫 宇文 轩辕 軒轅 南宫 南宮 独孤 獨孤 闻人 聞人 百里 呼延 东郭 東郭 拓跋 完颜 完顏 纳兰 納蘭 范姜 張簡 张简 歐陽'.split(
    ' ',
  ),
);

/** True where a run of Han characters begins as a Chinese name does, and is as long as one. */
export function isSurnamed(name: string): boolean {
  if (DOUBLE.has(name.slice(0, 2))) return name.length >= 3 && name.length <= 4;
  return SINGLE.has(name.slice(0, 1)) && name.length >= 2 && name.length <= 3;
}
