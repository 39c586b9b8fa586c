import { createContext } from 'react';

/** Where in the panel at the start the lists of the map stand. place: null where that panel is not there, and for a map that is printed or read alone. hold: takes the place, or lets it go. */
export const MapStart = createContext<{ readonly place: HTMLElement | null; readonly hold: (place: HTMLElement | null) => void }>({
  place: null,
  hold: () => undefined,
});
