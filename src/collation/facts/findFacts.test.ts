import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactKind, textOfBlocks, type Witness } from '../../model/index.ts';
import { findFacts } from './findFacts.ts';

const report = (...paragraphs: string[]): Witness => ({
  id: 'a',
  publishedAt: null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** The facts of a kind in a text, as written and settled. */
function told(kind: FactKind, ...paragraphs: string[]): [string, string][] {
  return findFacts(report(...paragraphs))
    .filter((fact) => fact.kind === kind)
    .map(({ text, value }) => [text, value]);
}

const values = (kind: FactKind, ...paragraphs: string[]) =>
  told(kind, ...paragraphs).map(([, value]) => value);

describe('findFacts: numbers', () => {
  it('settles scales and Han numerals', () => {
    expect(told('number', '3.5万人撤离，另有三万五千人等候。')).toEqual([
      ['3.5万人', '35000'],
      ['三万五千人', '35000'],
    ]);
    expect(values('number', '产生了150万难民，超过8000亿美元。')).toEqual(['1500000', '800000000000 美元']);
  });
  it('reads shares in signs and in words', () => {
    expect(values('number', '百分之五、60%、６０％和三分之二。')).toEqual(['5 %', '60 %', '60 %', '2/3']);
  });
  it('keeps what is counted, and persons alike whatever their word of measure', () => {
    expect(values('number', '三架飞机和60辆坦克，13名平民，13人。')).toEqual(['3 架', '60 辆', '13', '13']);
  });
  it('says that it is more than that', () => {
    expect(values('number', '首批600多名学生；两年多来；十余国；两个多月。')).toEqual([
      '第1 批',
      '600+',
      '2+ 年',
      '10+ 国',
      '2+ 个月',
    ]);
  });
  it('reads thousands behind commas of both widths, and what goes on behind a scale', () => {
    expect(values('number', '女牧师1，533人，男牧师1,527人，市值15.65兆元。')).toEqual([
      '1533',
      '1527',
      '15650000000000 元',
    ]);
    expect(values('number', '確診195萬6752人，3亿5000万人。')).toEqual(['1956752', '350000000']);
  });
  it('reads ranges as one', () => {
    expect(values('number', '每天10至15架，约3-5人。')).toEqual(['10-15 架', '3-5']);
  });
  it('knows ordinals from counts', () => {
    expect(values('number', '俄乌第三轮谈判，一个月内第二次，第24届。')).toEqual([
      '第3 轮',
      '1 个月',
      '第2 次',
      '第24 届',
    ]);
  });
  it('takes no article, no name and no hour for a number', () => {
    const text =
      '一个人在一起，两国、双方和第三方，万一三五人，下午四点，TV24，苏-35，G7，千万不要，这两处，中国红十字会，“12港人”，709案，编辑1100113。';
    expect(told('number', text)).toEqual([]);
  });
  it('reads English and Cyrillic numbers with what they count', () => {
    expect(told('number', 'Air defenses downed 40 Ukrainian drones, including 34 over the region.')).toEqual([
      ['40 Ukrainian drones', '40 drone'],
      ['34', '34'],
    ]);
    expect(values('number', 'It cost $1.5 billion, or 12.5 percent; 3 million people left in 2014.')).toEqual(
      ['1500000000 美元', '12.5 %', '3000000'],
    );
    expect(values('number', 'Погибли 300 человек, 12% и 2 млн долларов.')).toEqual([
      '300',
      '12 %',
      '2000000 美元',
    ]);
  });
  it('leaves out articles of treaties, clocks, versions and addresses of the web', () => {
    expect(told('number', 'Article 5 at 10:30, 5 p.m., F-16, https://a.example/40 drones/12')).toEqual([]);
  });
});

describe('findFacts: dates', () => {
  it('states what is stated and no more', () => {
    const text = '2022年3月1日、3月1日、当地时间28日、2022年3月、2014年、2月初、二〇二二年三月一日';
    expect(values('date', text)).toEqual([
      '2022-03-01',
      '--03-01',
      '---28',
      '2022-03',
      '2014',
      '--02 初',
      '2022-03-01',
    ]);
  });
  it('reads weekdays in every spelling', () => {
    expect(values('date', '上周五、星期一晚、礼拜天、Friday, last Monday')).toEqual([
      'last W5',
      'W1',
      'W7',
      'W5',
      'last W1',
    ]);
  });
  it('gives the second day of a stretch the month of the first', () => {
    expect(values('date', '3月1日至5日')).toEqual(['--03-01', '--03-05']);
  });
  it('reads English, Russian and Ukrainian dates', () => {
    expect(values('date', 'On Feb. 24, 2022, and 1 March; 24 февраля 2022; 24 лютого; in March')).toEqual([
      '2022-02-24',
      '--03-01',
      '2022-02-24',
      '--02-24',
      '--03',
    ]);
  });
  it('takes no stretch of time and no name for a date', () => {
    expect(
      told('date', '3日内、5日后、三个月、每周三、上周日本、90年代、13月40日、Fridays, Black Friday'),
    ).toEqual([]);
  });
  it('is no number as well', () => {
    expect(told('number', '2022年3月1日，March 1, 2022')).toEqual([]);
  });
});

describe('findFacts: quotes', () => {
  it('takes the words in the marks, whatever the marks are', () => {
    expect(told('quote', '他说：「這是錯誤的信號」。他说“这是错误的信号”。')).toEqual([
      ['這是錯誤的信號', '这 是 错 误 的 信 号'],
      ['这是错误的信号', '这 是 错 误 的 信 号'],
    ]);
  });
  it('leaves out single words, and what stands between two quotes', () => {
    expect(told('quote', '所谓“斡旋”')).toEqual([]);
    expect(told('quote', 'one" he said. "two words')).toEqual([]);
  });
});

describe('findFacts: persons', () => {
  it('takes in the title that is written at the name', () => {
    const text = '国务委员兼外长王毅应约同乌克兰外长库列巴通电话，俄总统新闻秘书佩斯科夫称，张军大使在场。';
    expect(told('person', text)).toEqual([
      ['国务委员兼外长王毅', '王毅'],
      ['乌克兰外长库列巴', '库列巴'],
      ['俄总统新闻秘书佩斯科夫', '佩斯科夫'],
      ['张军大使', '张军'],
    ]);
  });
  it('finds the name again without its title', () => {
    expect(told('person', '总检察长维涅迪克托瓦3日称。', '维涅迪克托瓦还说。')).toEqual([
      ['总检察长维涅迪克托瓦', '维涅迪克托瓦'],
      ['维涅迪克托瓦', '维涅迪克托瓦'],
    ]);
  });
  it('counts variants of a name as one person', () => {
    expect(new Set(values('person', '泽连斯基、泽伦斯基和澤連斯基'))).toEqual(new Set(['泽连斯基']));
  });
  it('knows names in parts by their last one', () => {
    expect(values('person', '国务卿安东尼·布林肯说。布林肯又说。')).toEqual(['布林肯', '布林肯']);
  });
  it('leaves a foreign name out that it cannot follow to its end or from its beginning', () => {
    expect(told('person', '教授弗兰克·圆曼表示。议长圆希·坎伯说，鸣·坎伯噬说。')).toEqual([]);
    expect(
      values('person', '众议院议长南希·佩洛西（Nancy Pelosi）呼吁，教授弗兰克·保曼（Frank Bowman）说。'),
    ).toEqual(['佩洛西', '保曼']);
  });
  it('tells where a Chinese name ends', () => {
    expect(values('person', '国家主席习近平进行访问。习近平说。')).toEqual(['习近平', '习近平']);
    expect(values('person', '谢燕益律师前往医院。谢燕益说。')).toEqual(['谢燕益', '谢燕益']);
    expect(values('person', '外长王毅周一表示，发言人赵立坚曾说，总理李克强强调。')).toEqual([
      '王毅',
      '赵立坚',
      '李克强',
    ]);
  });
  it('takes no country, office or word for a person', () => {
    const text =
      '俄罗斯总统访问。总统高度重视，部长周二抵达，代表乌克兰发言，总统达成协议，安理会主席，美国总统办公室，法国总统府。';
    expect(told('person', text)).toEqual([]);
  });
  it('reads English titles and names', () => {
    expect(
      told(
        'person',
        'Kremlin spokesman Dmitry Peskov told journalists. Peskov’s words, President Putin on Monday.',
      ),
    ).toEqual([
      ['spokesman Dmitry Peskov', 'Peskov'],
      ['Peskov', 'Peskov'],
      ['President Putin', 'Putin'],
    ]);
  });
});

describe('findFacts', () => {
  it('reads the report only', () => {
    const witness: Witness = {
      id: 'a',
      publishedAt: null,
      blocks: [
        { kind: 'caption', text: '3月1日，总统普京' },
        { kind: 'paragraph', text: '责任编辑：3月1日', furniture: 'editor.line' },
        { kind: 'paragraph', text: '60架' },
      ],
    };
    expect(findFacts(witness).map(({ text }) => text)).toEqual(['60架']);
  });
  it('quotes the witness at every range, by place, whatever it is given', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('3月1日', '总统', '普京', '“', '”', '三万', '40 drones', '·', '第'),
      ),
    );
    fc.assert(
      fc.property(fc.array(text), (paragraphs) => {
        const witness = report(...paragraphs.map((parts) => parts.join('')));
        const facts = findFacts(witness);
        const whole = textOfBlocks(witness.blocks);
        for (const fact of facts) expect(whole.slice(...fact.range)).toBe(fact.text);
        const starts = facts.map(({ range }) => range[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['Han numerals', '三'.repeat(100_000)],
    ['titles', '总统'.repeat(50_000)],
    ['titles and names in doubt', '主席王甲乙'.repeat(20_000)],
    ['sounds', '阿'.repeat(100_000)],
    ['points', '阿·'.repeat(50_000)],
    // Each opening mark is followed for 2,000 characters.
    ['opening marks', '“词'.repeat(1_000).padEnd(100_000, '字')],
    ['capitals', 'President Aa '.repeat(8_000)],
    ['prefixes', '副'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['commas', '1,'.repeat(50_000)],
    // What takes the square of its length hangs, and the limit of a test ends it.
  ])('100,000 characters of %s hang nothing', (_, text) => {
    expect(() => findFacts(report(text))).not.toThrow();
  });
});
