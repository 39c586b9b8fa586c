const aDay = 86_400_000;

/** Stand for a day before and after every day. */
export const beforeAll = -(2 ** 30);
export const afterAll = 2 ** 30;

/** The number of an ISO day: days follow each other one by one from 1970 on. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / aDay);
}

/** The ISO day of a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * aDay).toISOString().slice(0, 10);
}
