import { createContext, useContext } from 'react';
import type { Session } from '#web/session/session.ts';

/** Where names stand on a small picture that has places of its own: these are nobody's to move, and stand in no link. null: everything lies where the table says. */
export const OwnPlaces = createContext<Session['table'] | null>(null);

/** The places that a picture has of its own, or null. */
export function useOwnPlaces(): Session['table'] | null {
  return useContext(OwnPlaces);
}
