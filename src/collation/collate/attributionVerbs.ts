/** Verbs of two characters and more that say whose words follow. */
export const ATTRIBUTION_VERBS: readonly string[] = [
  '表示',
  '表明',
  '强调',
  '指出',
  '批评',
  '重申',
  '呼吁',
  '认为',
  '宣布',
  '透露',
  '介绍',
  '补充',
  '回应',
  '坦言',
  '声称',
  '宣称',
  '告诉',
  '要求',
  '敦促',
  '警告',
  '承认',
  '否认',
  '证实',
  '申明',
  '阐明',
];

/** Verbs of one character: 说明 and 称号 begin with them too, so in a text they count before a sign only. */
export const SHORT_ATTRIBUTION_VERBS: readonly string[] = ['说', '称', '道'];

export const ENGLISH_ATTRIBUTION_VERBS: readonly string[] = [
  'said',
  'says',
  'told',
  'added',
  'stressed',
  'noted',
  'warned',
  'claimed',
  'stated',
  'insisted',
  'confirmed',
  'denied',
];
