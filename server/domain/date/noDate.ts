/** A text that is no date we can bound. The message says why, and what to write. */
export class NoDate extends Error {
  override readonly name = 'NoDate';
  readonly text: string;
  constructor(text: string, why: string) {
    super(`${JSON.stringify(text)} is no date: ${why}`);
    this.text = text;
  }
}
