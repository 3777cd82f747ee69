/**
 * Names that outlets write in several ways, as data: house style, not substance. Script and width need no row here,
 * they are folded before. A `names.yaml` beside an archive adds to these. First in a row: the commonest form. A form
 * that also means something else (强生, 雪梨) is left out. Here: persons.
 */
export const KNOWN_PERSONS: readonly (readonly string[])[] = [
  // Mainland, Taiwan and Hong Kong, overseas usage.
  ['泽连斯基', '泽伦斯基', '泽连斯奇', '泽林斯基'],
  ['Zelensky', 'Zelenskyy', 'Zelenskiy'],
  ['库列巴', '库莱巴', '库里巴'],
  ['普京', '普丁', '蒲亭'],
  ['特朗普', '川普'],
  ['奥巴马', '欧巴马'],
  ['布林肯', '布林根'],
  ['沙利文', '苏利文', '萨利文'],
  ['马克龙', '马克宏'],
  ['朔尔茨', '萧兹', '肖尔茨', '绍尔茨'],
  ['默克尔', '梅克尔'],
  ['冯德莱恩', '范德赖恩', '冯德赖恩'],
  ['拉夫罗夫', '拉夫洛夫'],
  ['佩斯科夫', '佩斯可夫'],
  ['绍伊古', '修伊古', '肖伊古'],
  ['扎哈罗娃', '札哈洛娃', '扎哈洛娃'],
  ['卢卡申科', '卢卡申柯', '鲁卡申科'],
  ['埃尔多安', '艾尔多安', '厄多安', '埃尔多根'],
  ['博雷利', '博雷尔', '波瑞尔'],
  ['斯托尔滕贝格', '史托腾柏格', '斯托尔腾贝格'],
  ['古特雷斯', '古特瑞斯'],
  ['佩洛西', '裴洛西'],
  ['蓬佩奥', '庞佩奥', '蓬佩欧', '庞皮欧'],
  ['彭斯', '潘斯'],
  ['哈里斯', '贺锦丽'],
];

/** All of them: persons, places, parties. */
export const KNOWN_NAMES: readonly (readonly string[])[] = [
  ...KNOWN_PERSONS,
  // Places.
  ['Kyiv', 'Kiev'],
  ['哈尔科夫', '哈尔基夫', '哈尔可夫'],
  ['Kharkiv', 'Kharkov'],
  ['赫尔松', '刻松', '赫松'],
  ['马里乌波尔', '马立波', '马里波'],
  ['敖德萨', '奥德萨'],
  ['Odesa', 'Odessa'],
  ['利沃夫', '勒维夫'],
  ['顿涅茨克', '顿内次克'],
  ['卢甘斯克', '卢汉斯克'],
  ['Luhansk', 'Lugansk'],
  ['Donbas', 'Donbass'],
  ['沙特阿拉伯', '沙乌地阿拉伯', '沙特', '沙乌地'],
  ['阿联酋', '阿拉伯联合酋长国'],
  ['新西兰', '纽西兰'],
  ['朝鲜', '北韩'],
  ['韩国', '南韩'],
  // The parties to a talk, as a readout calls them and as a report does.
  ['中国', '中方'],
  ['美国', '美方'],
  ['俄罗斯', '俄国', '俄方'],
  ['乌克兰', '乌方'],
  ['欧盟', '欧方'],
  ['法国', '法方'],
  ['德国', '德方'],
  ['英国', '英方'],
  ['日本', '日方'],
];
