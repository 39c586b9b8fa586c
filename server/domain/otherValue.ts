/** Something that a source holds and the model has no place for. origin: the format or the register that the name is from. */
export type OtherValue = { readonly origin: string; readonly name: string; readonly value: string };

/** Whether the value of a property is a list of such. */
export function isOtherValues(value: unknown): value is readonly OtherValue[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 'origin' in each);
}
