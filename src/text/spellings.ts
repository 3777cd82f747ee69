/**
 * Characters that Taiwan and Hong Kong write where the mainland writes another, in some words or in all, so that no table of
 * single characters turns them: 意味著／意味着, 瞭解／了解, 答覆／答复, 計畫／计划, 衞星／卫星. Each stands for the other where texts are
 * compared and searched, and nowhere else: 画 is no 划 to one who reads.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  著: '着',
  瞭: '了',
  覆: '复',
  藉: '借',
  画: '划',
  甦: '苏',
  彷: '仿',
  衞: '卫',
  衹: '只',
  敍: '叙',
  粧: '妆',
  痺: '痹',
  妳: '你',
  牠: '它',
  甚: '什',
};

/** What a Simplified character is compared as; itself, mostly. */
export function comparedAs(character: string): string {
  return Object.hasOwn(SPELLINGS, character) ? (SPELLINGS[character] ?? character) : character;
}
