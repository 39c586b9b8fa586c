import type { Entrance } from '#web/parts/entrance.ts';
import { questionEntrance } from '#web/panels/departures/questionEntrance.tsx';
import { routes } from '#web/panels/routes/entrance.ts';
import { asked } from '#web/panels/asked/entrance.ts';
import { accounts } from '#web/panels/accounts/entrance.ts';
import { duplicates } from '#web/panels/duplicates/entrance.ts';
import type { EntranceId } from '#web/session/session.ts';

/** The entrances of the start panel, in its order. */
export const entrances: Readonly<Record<EntranceId, Entrance>> = {
  departures: questionEntrance('departures'),
  cover: questionEntrance('cover'),
  money: questionEntrance('money'),
  routes,
  asked,
  accounts,
  duplicates,
};
