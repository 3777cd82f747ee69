import { readFile } from 'node:fs/promises';
import { expect, test } from './reader.ts';

test('what a browser keeps for its reader goes out as one file, comes back from it, and can be deleted', async ({
  page,
}) => {
  await page.goto('./#/archive');
  await page.evaluate(() => {
    localStorage.setItem('duizhao.theme', 'dark');
    localStorage.setItem('duizhao.views', '{"/elsewhere/":[]}');
  });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '全部导出' }).click();
  const file = await (await saving).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    kind: 'duizhao reader data',
    preferences: { theme: 'dark', views: '{"/elsewhere/":[]}' },
  });
  await page.getByRole('button', { name: '全部删除' }).click();
  await page.getByRole('group').getByRole('button', { name: '全部保留' }).click();
  expect(await page.evaluate(() => localStorage.getItem('duizhao.theme'))).toBe('dark');
  await page.getByRole('button', { name: '全部删除' }).click();
  await page.getByRole('group').getByRole('button', { name: '全部删除' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length).catch(() => -1)).toBe(0);
  await page.getByLabel('导入文件').setInputFiles(file);
  await expect(page.getByText('设置和视图以文件为准')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('duizhao.theme'))).toBe('dark');
});

test('another file changes nothing, and that is said', async ({ page }) => {
  await page.goto('./#/archive');
  const other = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"x"}') };
  await page.getByLabel('导入文件').setInputFiles(other);
  await expect(page.getByText('这不是从这里导出的文件')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
