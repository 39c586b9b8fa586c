import { fault, faultIn, type Fault } from '#server/domain/words/fault.ts';

/** A text that is no date we can bound. The message, and in any language the fault, says why, and what to write. */
export class NoDate extends Error {
  override readonly name = 'NoDate';
  readonly text: string;
  readonly fault: Fault;
  constructor(text: string, why: Fault) {
    const told = fault('isNoDate', { text, why });
    super(faultIn(told, 'EN'));
    this.text = text;
    this.fault = told;
  }
}
