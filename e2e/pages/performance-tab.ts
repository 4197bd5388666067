import type { Locator, Page } from '@playwright/test';

/** The live graphs of a machine, read through the table that says the same to a screen reader. */
export class PerformanceTab {
  readonly #latestValues: Locator;

  constructor(page: Page) {
    this.#latestValues = page.getByRole('table', { name: 'Latest values' });
  }

  /** The newest value of one line of one graph with its unit, such as `97 %`. */
  latest(graph: string, line: string): Locator {
    return this.#latestValues
      .getByRole('row', { name: `${graph} ${line}` })
      .getByRole('cell')
      .last();
  }
}
