import { faultIn, type Fault } from '#server/domain/words/fault.ts';
import type { Complaint } from '#server/engine/batch.ts';

/** What is wrong, in English and as what can be told in any language. */
export function toldAs(told: Fault): Pick<Complaint, 'message' | 'said'> {
  return { message: faultIn(told, 'EN'), said: told };
}
