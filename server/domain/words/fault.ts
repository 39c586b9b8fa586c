import type { Language } from '#graph-schema/generated/ontology.ts';
import { faultsAr } from '#server/domain/words/faultsAr.ts';
import { faultsEn } from '#server/domain/words/faultsEn.ts';
import { worded, type Told } from '#server/domain/words/told.ts';

/** What is wrong with a value or a record, as a code that stays. */
export type FaultCode = keyof typeof faultsEn;

/** What is wrong with a value or a record, to be told in any language. */
export type Fault = Told<FaultCode>;

const words = { EN: faultsEn, AR: faultsAr };

/** A fault. */
export function fault(code: FaultCode, values: Fault['values'] = {}): Fault {
  return { code, values };
}

/** A fault in the words of a language. */
export function faultIn(told: Fault, language: Language): string {
  return worded(words[language], told, language);
}
