import type { Desk } from '#web/actions/desk.ts';

const off = 'off';

/** Has keys of one letter or sign do something, or nothing, and remembers it: who speaks to the machine, or leans on a key, may not want them. */
export function setSignKeys(desk: Desk, signKeys: boolean): void {
  desk.preferences.set('signKeys', signKeys ? 'on' : off);
  desk.store.set((state) => ({ ...state, signKeys }));
}

/** Whether keys of one letter or sign do something, as was chosen last. */
export function keptSignKeys({ get }: Pick<Desk['preferences'], 'get'>): boolean {
  return get('signKeys') !== off;
}
