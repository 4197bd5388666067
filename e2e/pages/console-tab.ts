import { expect, type Locator, type Page } from '@playwright/test';
import { GUEST_PROMPT } from '../lab/guest.ts';

/** The serial console of a machine. */
export class ConsoleTab {
  readonly page: Page;
  readonly terminal: Locator;
  /** Where the keys go. */
  readonly input: Locator;
  readonly #rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.terminal = page.locator('[data-terminal]');
    this.input = page.getByRole('textbox', { name: 'Terminal input' });
    this.#rows = this.terminal.locator('.xterm-rows');
  }

  /** Waits until the screen holds a text. */
  async shows(text: string | RegExp, timeoutMs = 20_000): Promise<void> {
    await expect(this.#rows).toContainText(text, { timeout: timeoutMs });
  }

  async lacks(text: string | RegExp): Promise<void> {
    await expect(this.#rows).not.toContainText(text);
  }

  /**
   * Waits until a shell in the guest answers. What it said while nobody listened is gone, and what is
   * typed while it boots is lost: ask again until there is an answer.
   */
  async ready(): Promise<void> {
    await expect(async () => {
      await this.input.press('Enter');
      await expect(this.#rows).toContainText(GUEST_PROMPT.trim(), { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Types a line as a person does: key by key. */
  async type(line: string): Promise<void> {
    await this.input.focus();
    await this.page.keyboard.type(line);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes by the browser's own paste event, as a middle click or a menu does. */
  async paste(text: string): Promise<void> {
    await this.input.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    }, text);
  }
}
