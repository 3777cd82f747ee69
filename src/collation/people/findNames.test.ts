import { describe, expect, test } from 'vitest';
import type { NameEntry, WitnessBlock } from '../../model/index.ts';
import { NameReader } from './findNames.ts';

const person = (...forms: string[]): NameEntry => ({
  forms,
  kind: 'person',
  asWritten: [],
  short: [],
  except: [],
});
const place = (...forms: string[]): NameEntry => ({ ...person(...forms), kind: 'place' });
const reader = new NameReader([
  person('王毅', 'Wang Yi'),
  person('库列巴', 'Kuleba'),
  person('普京', 'Putin'),
  person('泽连斯基', 'Zelensky'),
  person('拜登', 'Biden'),
  person('布林肯', 'Blinken'),
  person('佩斯科夫', 'Peskov'),
  place('乌克兰', 'Ukraine'),
]);

const paragraph = (text: string): WitnessBlock => ({ kind: 'paragraph', text });

/** What a paragraph says of persons: `王毅 title 中国外长`. */
function rolesIn(text: string): string[] {
  return reader
    .read('', [paragraph(text)])
    .roles.map(({ name, kind, word }) => `${reader.gazetteer.names[name]?.name} ${kind} ${word}`);
}

describe('NameReader', () => {
  test('counts the forms of a name in headline and report, not in furniture and captions', () => {
    const { forms } = reader.read('王毅：对话', [
      paragraph('王毅与 Wang Yi'),
      { kind: 'paragraph', text: '责任编辑：王毅', furniture: 'editor' },
      { kind: 'caption', text: '王毅资料图' },
    ]);
    expect(forms.map(({ form, count }) => [reader.gazetteer.forms[form]?.written, count])).toEqual([
      ['王毅', 2],
      ['Wang Yi', 1],
    ]);
  });
  test('sums what is said in the same words, and keeps the first place', () => {
    const first = '王毅表示，中方认为。';
    const { roles } = reader.read('', [paragraph('今天。'), paragraph(`${first}王毅表示，好。`)]);
    expect(roles).toMatchObject([{ kind: 'verb', word: '表示', count: 2, from: 4, to: 8 }]);
  });

  test.each([
    ['国务委员兼外长王毅应约通电话', ['王毅 title 国务委员兼外长']],
    ['中國外交部部長王毅', ['王毅 title 中國外交部部長']],
    ['同乌克兰外长库列巴通电话', ['库列巴 title 乌克兰外长']],
    ['乌克兰总统弗拉基米尔·泽连斯基', ['泽连斯基 title 乌克兰总统']],
    ['拜登总统与普京', ['拜登 title 总统']],
    ['拜登国务卿布林肯', ['布林肯 title 国务卿']],
    ['普京总统府', []],
    ['拜登律师某某', []],
    ['20日新任总统拜登', ['拜登 title 新任总统']],
    ['之所以众议院议长布林肯', ['布林肯 title 众议院议长']],
    ['以美国总统拜登', ['拜登 title 美国总统']],
    ['美国当选总统拜登', ['拜登 title 美国当选总统']],
    ['Ukrainian President Volodymyr Zelensky', ['泽连斯基 title Ukrainian President']],
    ['Kremlin spokesman Dmitry Peskov', ['佩斯科夫 title Kremlin spokesman']],
    ['The president met Putin', []],
  ])('finds titles: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  test.each([
    ['王毅强调，中方', ['王毅 verb 强调']],
    ['王毅1日在北京表示，中方', ['王毅 verb 表示']],
    ['王毅在同库列巴通话时强调，中方', ['王毅 verb 强调']],
    ['普京总统还指出', ['普京 title 总统', '普京 verb 指出']],
    ['库列巴称，乌方', ['库列巴 verb 称']],
    ['库列巴称赞中方', []],
    ['库列巴说明了情况', []],
    ['对普京表示谴责', []],
    ['王毅的表示', []],
    ['周某致信普京要求放人', []],
    ['普京对中方的这一宣布表示欢迎', []],
    ['普京就不可能再次宣布参选', []],
    ['他谈到拜登就任前的情况说', []],
    ['佩斯科夫（Dmitry Peskov）周一对记者表示', ['佩斯科夫 verb 表示']],
    ['王毅应约同库列巴通电话时表示', ['王毅 verb 表示']],
    ['拜登透过声明宣布', ['拜登 verb 宣布']],
    ['普京在莫斯科举行的一场活动上表示', ['普京 verb 表示']],
    ['拜登说的限制', []],
    ['拜登在推特上写道：', ['拜登 verb 写道']],
    ['拜登批评的做法', []],
    ['Zelensky said on Monday', ['泽连斯基 verb said']],
    ['Putin on Tuesday said', ['普京 verb said']],
    ['“Peace,” said Zelensky', ['泽连斯基 verb said']],
    ['officials told Zelensky', []],
  ])('finds verbs: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
