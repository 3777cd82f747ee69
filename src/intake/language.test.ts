import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainlySimplified, readLanguage } from './language.ts';
import { loadLatinDetector } from './latinDetector.ts';

const LATIN = await loadLatinDetector();

describe('readLanguage', () => {
  it.each([
    ['王毅应约同乌克兰外长通电话', 'zh-Hans'],
    ['烏克蘭外長與中國外長通電話', 'zh-Hant'],
    ['后里台', 'zh-Hans'],
    ['王毅 met Dmytro Kuleba and Antony Blinken on Monday in the city', 'en'],
    ['中国外长王毅与 Dmytro Kuleba 通电话，讨论局势', 'zh-Hans'],
    ['Президент России провёл переговоры', 'ru'],
    ['Президент України провів переговори', 'uk'],
    ['日本の外務大臣は記者会見で述べた', 'ja'],
    ['123 — 456', 'und'],
    ['', 'und'],
    ['Le ministre des Affaires étrangères a déclaré lundi que les négociations continueraient.', 'fr'],
    ['Der Außenminister sagte am Montag, dass die Gespräche fortgesetzt werden.', 'de'],
    ['El ministro de Exteriores dijo el lunes que las conversaciones continuarán.', 'es'],
    ['Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy trwają.', 'pl'],
    ['Bộ trưởng Ngoại giao cho biết các cuộc đàm phán sẽ tiếp tục vào tuần tới.', 'vi'],
    ['Dışişleri Bakanı pazartesi günü görüşmelerin devam edeceğini söyledi.', 'tr'],
    ['قال وزير الخارجية يوم الاثنين إن المحادثات ستستمر الأسبوع المقبل', 'ar'],
    ['وزیر امور خارجه گفت که مذاکرات هفته آینده ادامه خواهد یافت', 'fa'],
    ['وزیر خارجہ نے کہا کہ مذاکرات اگلے ہفتے جاری رہیں گے', 'ur'],
    ['Міністр замежных спраў заявіў, што перамовы працягнуцца', 'be'],
    ['Министърът на външните работи заяви, че преговорите ще продължат', 'bg'],
    ['외무장관은 월요일 회담이 계속될 것이라고 말했다', 'ko'],
    ['שר החוץ אמר ביום שני כי השיחות יימשכו', 'he'],
    ['见 https://www.example.com/a/very/long/address/of/a/page/that/is/not/english 全文', 'zh-Hans'],
    ['茶の水商店的新品今天在上海开卖，排队的人从店里排到了街角', 'zh-Hans'],
  ])('tells that %s is %s', (text, lang) => expect(readLanguage(text, LATIN).lang).toBe(lang));

  it.each([
    'The minister said on Monday that the talks would go on next week.',
    '外交部长星期一表示，会谈将于下周继续，双方还没有谈妥。',
    'Міністр закордонних справ заявив у понеділок, що переговори триватимуть.',
  ])('is sure of %s', (text) => expect(readLanguage(text, LATIN).isSure).toBe(true));

  it.each([
    'Dmytro Kuleba',
    '(Kevin Frayer/Getty Images)',
    '王毅 met Dmytro Kuleba and Antony Blinken on Monday in the city of 北京 and 上海，谈了很久',
    '中文',
    '后里台北市中山北路二段三号一楼之二',
    '',
  ])('is not sure of %s', (text) => expect(readLanguage(text, LATIN).isSure).toBe(false));
});

describe('isPlainlySimplified', () => {
  it('says of no text what a whole reading does not', () => {
    const piece = fc.constantFrom(
      ...'王外长说为為國国のカéaЯ한م，。 12',
      'www.example.com/a',
      '布林肯 Blinken',
    );
    const text = fc.oneof(fc.array(piece, { maxLength: 30 }), fc.array(fc.string(), { maxLength: 4 }));
    fc.assert(
      fc.property(text, (pieces) => {
        const joined = pieces.join('');
        if (isPlainlySimplified(joined)) expect(readLanguage(joined, LATIN).lang).toBe('zh-Hans');
      }),
      { numRuns: 2000 },
    );
  });
  it('says it of nearly all that is', () => {
    expect(isPlainlySimplified('王毅应约同乌克兰外长库列巴（Kuleba）通电话。')).toBe(true);
  });
});
