import { COMPARISON, expect, test } from './reader.ts';

test('presses that come faster than the page is drawn all count', async ({ page }) => {
  await page.goto('./');
  await page.locator('.row-title').first().waitFor();
  await page.evaluate(() => {
    for (const box of [...document.querySelectorAll<HTMLElement>('.pick input')].slice(0, 3)) box.click();
    const chips = [...document.querySelectorAll<HTMLElement>('.filters .chip')];
    chips.find(({ textContent }) => textContent === '有共同文字')?.click();
    chips.find(({ textContent }) => textContent === '新的在前')?.click();
  });
  await expect(page.locator('.tray-chips > li')).toHaveCount(3);
  await expect(page.getByRole('button', { name: '有共同文字' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/order=oldest/);
});

test('articles are taken out of the tray as quickly', async ({ page }) => {
  await page.goto('./');
  await page.locator('.row-title').first().waitFor();
  for (const box of await page.locator('.pick input').all()) await box.check();
  await expect(page.locator('.tray-chips > li')).toHaveCount(5);
  await page.evaluate(() => {
    for (const box of [...document.querySelectorAll<HTMLElement>('.pick input')].slice(1)) box.click();
  });
  await expect(page.locator('.tray-chips > li')).toHaveCount(1);
  await expect(page.locator('.pick input:checked')).toHaveCount(1);
});

test('a chip of the tray that is moved as quickly goes as many places', async ({ page }) => {
  await page.goto('./');
  await page.locator('.row-title').first().waitFor();
  for (const box of await page.locator('.pick input').all()) await box.check();
  const chips = page.locator('.tray-chip');
  await expect(chips).toHaveCount(5);
  const ids = /pick=([^&]*)/.exec(page.url())?.[1]?.split(',') ?? [];
  await page.evaluate(() => {
    const last = document.querySelector('.tray-chip:last-child .tray-chip-name');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'])
      last?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  const [first, second, third, fourth, fifth] = ids;
  await expect(page).toHaveURL(new RegExp(`pick=${[first, second, fifth, third, fourth].join()}$`));
  await expect(page.locator('.tray output')).toContainText('第 3 栏');
  await page.evaluate(() => {
    const third = document.querySelector('.tray-chip:nth-child(3) .tray-chip-name');
    for (const key of ['ArrowRight', 'Delete'])
      third?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page).toHaveURL(new RegExp(`pick=${[first, second, third, fourth].join()}$`));
  await expect(chips).toHaveCount(4);
  await expect(chips.nth(3).locator('.tray-chip-name')).toBeFocused();
});

test('a key that is pressed as soon as the passages show counts', async ({ page }) => {
  await page.addInitScript(() => {
    // The microtask after the passages came, before anything else of the page runs.
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.foot-place')) return;
      seen.disconnect();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.foot-place')).toHaveText('第 1／8 处');
});

test('a press that leads where the reader is makes no step to go back, one that leaves a filter does', async ({
  page,
}) => {
  await page.goto('./#/?shared=1');
  const rows = page.locator('.row-title');
  await expect(rows.first()).toBeVisible();
  const filtered = await rows.count();
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(rows).toHaveCount(5);
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: '时间线' }).click();
  await page.getByRole('link', { name: '时间线' }).click();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(filtered).toBeLessThan(5);
  await page.goBack();
  await expect(rows).toHaveCount(filtered);
});

test('other colours show on their button first, and on the page in the next frame', async ({ page }) => {
  await page.goto('./');
  await page.locator('.row-title').first().waitFor();
  await page.locator('.frame-settings .display-button').click();
  await page.locator('[data-value="dark"] input').waitFor({ state: 'attached' });
  const seen = await page.evaluate(async () => {
    const dark = document.querySelector<HTMLInputElement>('[data-value="dark"] input');
    const look = () => [dark?.checked, document.documentElement.dataset.theme === 'dark'];
    dark?.click();
    await null;
    const atOnce = look();
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    await frame();
    return [atOnce, look()];
  });
  expect(seen).toEqual([
    [true, false],
    [true, true],
  ]);
});

for (const { screen, control, list } of [
  { screen: 'contacts', control: '.contacts-switches .chip', list: '.contacts-table > tbody' },
  { screen: 'archive', control: '.figure-chips .chip:nth-of-type(4)', list: '.heat-field' },
  { screen: 'p', control: '.person-choice .chip:nth-of-type(2)', list: '.person-table tbody tr' },
])
  test(`a press shows on its control before what it asks for is drawn: ${screen}`, async ({ page }) => {
    await page.goto(`./#/${screen}`);
    await page.locator(list).first().waitFor();
    const seen = await page.evaluate(
      async ([control, list]) => {
        const button = document.querySelector<HTMLElement>(control);
        const look = () => ({
          isPressed: button?.getAttribute('aria-pressed'),
          listed: document.querySelectorAll(list).length,
        });
        const before = look();
        button?.click();
        await null;
        return [before, look()];
      },
      [control, list] as const,
    );
    const [before, atOnce] = seen;
    expect(before?.isPressed).toBe('false');
    expect(atOnce).toEqual({ ...before, isPressed: 'true' });
    await expect(page.locator(list)).not.toHaveCount(before?.listed ?? 0);
  });
