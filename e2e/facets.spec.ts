import { ARTICLES, expect, test } from './reader.ts';

const titles = '.row-title';

test('persons and places filter the timeline; counts follow, and the address keeps what is chosen', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: '更多筛选' }).click();
  const persons = page.getByRole('group', { name: '人物' });
  await expect(persons.locator('li').first()).toContainText('王毅5');
  await persons.getByLabel(/库列巴/).check();
  await expect(page.locator(titles)).toHaveCount(2);
  await expect(page).toHaveURL(/person=%E5%BA%93%E5%88%97%E5%B7%B4/);
  // Of one facet one value is enough; of each facet one is needed.
  await persons.getByLabel(/拉夫罗夫/).check();
  await expect(page.locator(titles)).toHaveCount(3);
  await expect(page.getByRole('group', { name: '媒体', exact: true }).locator('li')).toHaveText([
    /联合早报1/,
    /观察者网1/,
    /新浪财经1/,
  ]);
  await page
    .getByRole('group', { name: '地点与机构' })
    .getByLabel(/上海合作组织/)
    .check();
  await expect(page.locator(titles)).toHaveCount(1);
  await page.reload();
  await expect(page.locator(titles)).toHaveCount(1);
  await page.getByRole('button', { name: '去掉地点与机构：上海合作组织' }).click();
  await expect(page.locator(titles)).toHaveCount(3);
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.locator(titles)).toHaveCount(5);
});

test('a name is found by any of its forms', async ({ page }) => {
  await page.goto('./#/?panel=facets');
  const persons = page.getByRole('group', { name: '人物' });
  await persons.getByRole('searchbox').fill('澤倫');
  await expect(persons.locator('li')).toHaveText([/泽连斯基1/]);
  await persons.getByRole('searchbox').fill('kuleba');
  await expect(persons.locator('li')).toHaveText([/库列巴2/]);
  await persons.getByRole('searchbox').fill('某某');
  await expect(persons).toContainText('没有相符的选项');
});

test('what others have too, and what nobody has, are facets; nothing in common says so and shows a way on', async ({
  page,
}) => {
  await page.goto('./#/?has=exclusive');
  await expect(page.locator(titles)).toHaveCount(3);
  await page.goto('./#/?has=exclusive&person=库列巴');
  await expect(page.getByRole('heading', { name: '没有符合的文章' })).toBeVisible();
  await page.getByRole('button', { name: '不限人物、地点等（5 篇）' }).click();
  await expect(page.locator(titles)).toHaveCount(5);
});

test('the filter is copied as a sentence with its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/?person=王毅&from=2022-03-01');
  await expect(page.getByRole('link', { name: '“王毅”的页面' })).toBeVisible();
  await page.getByRole('button', { name: '复制筛选条件' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^人物：王毅；2022年3月1日起（3 篇）\nhttp:\/\/localhost.*#\/\?from=2022-03-01&person=%E7%8E%8B/,
  );
});

test('a view is saved, opened, renamed, moved and deleted; it stays in this browser', async ({ page }) => {
  await page.goto('./#/?person=库列巴&panel=facets');
  const views = page.getByRole('region', { name: '保存的视图' });
  await expect(views.getByLabel('名称')).toHaveValue('人物：库列巴');
  await views.getByRole('button', { name: '保存当前视图' }).click();
  await page.getByRole('group', { name: '人物' }).getByLabel(/普京/).check();
  await views.getByLabel('名称').fill('  两人  ');
  await views.getByRole('button', { name: '保存当前视图' }).click();
  await expect(views.getByRole('link')).toHaveText(['两人', '人物：库列巴']);
  await views.getByRole('button', { name: '下移“两人”' }).click();
  await views.getByRole('button', { name: '给“两人”改名' }).click();
  await views.locator('li').getByLabel('名称').fill('库列巴或普京');
  await views.getByRole('button', { name: '改名', exact: true }).click();
  await page.goto('about:blank');
  await page.goto('./#/?panel=facets');
  await expect(views.getByRole('link')).toHaveText(['人物：库列巴', '库列巴或普京']);
  await views.getByRole('link', { name: '人物：库列巴' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
  await page.goto('./#/?panel=facets');
  await views.getByRole('button', { name: '删除“人物：库列巴”' }).click();
  await expect(views.getByRole('link')).toHaveText(['库列巴或普京']);
});

test('where the browser keeps nothing, a view lasts for the visit, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./#/?person=库列巴&panel=facets');
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await expect(page.getByRole('alert')).toContainText('只在这次访问期间有效');
  await expect(page.getByRole('region', { name: '保存的视图' }).getByRole('link')).toHaveText([
    '人物：库列巴',
  ]);
});

test('facets that cannot be had say so, and the rest stays', async ({ page, watch }) => {
  watch.allow(/500/);
  await page.route('**/data/facets/*', (route) => route.fulfill({ status: 500 }));
  await page.goto('./');
  await page.getByRole('button', { name: '更多筛选' }).click();
  await expect(page.getByRole('alert')).toContainText('网站出错了');
  await expect(page.locator(titles)).toHaveCount(5);
  await page.unroute('**/data/facets/*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('group', { name: '人物' })).toBeVisible();
});

test('the articles of an event, and those that tell of a contact, are a filter of the timeline', async ({
  page,
}) => {
  await page.goto(`./#/e/${ARTICLES.sina}`);
  await page.getByRole('link', { name: '在时间线上看' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
  await expect(page.getByRole('list', { name: '已选条件' })).toContainText('事件');
  await page.goto('./#/contacts?kind=call');
  await page.locator('tr').filter({ hasText: '库列巴' }).first().getByRole('button').first().click();
  await page.getByRole('link', { name: '在时间线上看' }).first().click();
  await expect(page.locator(titles)).toHaveCount(2);
  await page.getByRole('button', { name: /^去掉往来/ }).click();
  await expect(page.locator(titles)).toHaveCount(5);
});

test('an event that the archive does not have lets nothing pass, and says so', async ({ page }) => {
  await page.goto('./#/?event=nothing');
  await expect(page.locator(titles)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '本档案没有（nothing）' })).toBeVisible();
});

test('what a search finds is a filter of the timeline', async ({ page }) => {
  await page.goto('./#/search?q=库列巴');
  await page.getByRole('link', { name: '在时间线上看' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
  await page.getByRole('button', { name: '去掉搜索：库列巴' }).click();
  await expect(page.locator(titles)).toHaveCount(5);
});
