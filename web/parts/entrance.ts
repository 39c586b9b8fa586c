import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';
import type { DepartureReading } from '#web/session/answer.ts';
import type { Session } from '#web/session/session.ts';
import type { Known } from '#web/session/known.ts';

/**
 * A way in from the start panel. words: its title. Row: what the start panel shows of it. Panel: what takes the place of the start panel.
 * Beside: what stands over the canvas while it is open and nothing is selected, where besides says that there is something to show. answer: the ids that stay full under the veil while it is open, given all departures.
 */
export type Entrance = {
  readonly words: ParseKeys;
  readonly Row: ComponentType;
  readonly Panel: ComponentType;
  readonly Beside?: ComponentType;
  readonly besides?: (session: Session) => boolean;
  readonly answer?: (departures: readonly DepartureReading[], known: Known) => readonly string[];
};
