import { expect, type Locator, type Page } from '@playwright/test';

/** More would be no way that anybody goes. */
const mostTabs = 60;

/** A person without a mouse: every press is followed by a look at where the focus is. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocus(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocus(`typing ${text}`);
  }

  /** Tab, or backwards, until something has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    await expect(target, `within ${mostTabs} × ${key}`).toBeFocused();
  }

  async pressOn(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.tabTo(target, key);
    await this.press('Enter');
  }

  /** Something has the focus, is in sight, and is marked as having it. */
  async expectFocus(after: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(describeFocus), { message: `focus after ${after}` })
      .toMatch(/^seen: /);
  }
}

/** Runs in the page. */
function describeFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nowhere';
  const words = focused.getAttribute('aria-label') ?? focused.textContent;
  const name = `${focused.tagName.toLowerCase()} ${words.slice(0, 40)}`;
  const { width, height, top, bottom } = focused.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom < 0 || top > innerHeight)
    return `out of sight: ${name}`;
  // In a field the caret is the mark; otherwise it may be on the row that it is in.
  if (focused.matches('input, textarea')) return `seen: ${name}`;
  const isMarked = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const around = [focused, focused.parentElement, focused.closest('tr'), ...focused.children];
  return around.some((each) => each !== null && isMarked(each))
    ? `seen: ${name}`
    : `not marked: ${name}`;
}
