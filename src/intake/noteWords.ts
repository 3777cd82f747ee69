/** Words that stand before a date, and say that it is the publication's, in a group. */
export const DATE_WORDS =
  '(?:日期|时间|時間|发布时间|發布時間|发表时间|發表時間|发布日期|發布日期|发布于|發布於|发表于|發表於|Date|Published|Posted)';

/** Words that stand before the name of an outlet, in a group. */
export const SOURCE_WORDS = '(?:来源|來源|稿源|Source)';
