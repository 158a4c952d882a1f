import { until } from '../until.ts';
import type { Driver } from './driver.ts';
import { lookInCard, type Seen, type Wanted } from './look-in-card.ts';

/** The survey's card in any browser, used as a person uses it: by what is written on it. */
export class PanelCard {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  look(wanted: Wanted): Promise<Seen> {
    return this.driver.evaluate(`(${lookInCard})(${JSON.stringify(wanted)})`);
  }

  /** Waits until something on the card is as it should be. */
  async see(wanted: Wanted, isRight: (seen: Seen) => unknown): Promise<Seen> {
    try {
      return await until(`${JSON.stringify(wanted)} with ${isRight}`, async () => {
        const seen = await this.look(wanted);
        return isRight(seen) ? seen : undefined;
      });
    } catch (error) {
      throw new Error(`${(error as Error).message}; the card says: ${(await this.look({ role: 'dialog' })).text}`);
    }
  }

  async shown(): Promise<void> {
    await this.see({ role: 'dialog' }, ({ place }) => place);
  }

  async gone(): Promise<void> {
    await this.see({ role: 'dialog' }, ({ count }) => !count);
  }

  async says(text: string): Promise<void> {
    await this.see({ role: 'dialog' }, (seen) => seen.text?.includes(text));
  }

  /** Clicks what stands still: a step that is being drawn may move it away from under the pointer. */
  async click(wanted: Wanted): Promise<void> {
    let before = '';
    const { place } = await this.see(wanted, (seen) => {
      const isStill = seen.place && before === JSON.stringify(seen.place);
      before = JSON.stringify(seen.place ?? '');
      return isStill;
    });
    if (place) await this.driver.click(place);
  }

  press(name: string): Promise<void> {
    return this.click({ role: 'button', name });
  }

  /** Presses a button that leads to another step, and waits for that. */
  async goOn(name: string): Promise<void> {
    const { text } = await this.look({ role: 'heading' });
    await this.press(name);
    await this.see({ role: 'heading' }, (seen) => seen.count && seen.text !== text);
  }

  async choose(number: number, row = 0): Promise<void> {
    const radio: Wanted = { role: 'radio', row, index: number };
    await this.click(radio);
    await this.see(radio, ({ isChecked }) => isChecked);
  }

  async fill(text: string, name?: string): Promise<void> {
    const field: Wanted = { role: 'textbox', ...(name && { name }) };
    await this.click(field);
    await this.driver.type(text);
    await this.see(field, ({ value }) => value === text);
  }

  /** Goes from the answered score to the comment: the highest mark for all that is asked on the way. */
  async rate(): Promise<void> {
    await this.goOn('Next');
    while (!(await this.look({ role: 'textbox' })).count) {
      const { count } = await this.look({ role: 'radiogroup' });
      for (let row = 0; row < count; row++) await this.choose(4, row);
      await this.goOn('Next');
    }
  }

  /** Writes the comment and sends all. */
  async send(comment: string): Promise<void> {
    await this.fill(comment);
    await this.goOn('Send');
  }
}
