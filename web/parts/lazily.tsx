import { useQuery, type QueryClient } from '@tanstack/react-query';
import { Fragment, type ComponentType, type ReactNode } from 'react';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { PartMissing } from '#web/parts/partMissing.ts';

/** A component whose code is fetched when it is first shown, or before. */
export type Lazy<Props extends object> = ComponentType<Props> & { readonly fetchAhead: (queries: QueryClient) => Promise<void> };

/**
 * A component whose code is fetched when it is first shown. Until it is there the Frame holds what there is to say: that it is waited for,
 * or that it could not be had, with a way to try again. id: one for each component.
 */
export function lazily<Props extends object>(
  id: string,
  fetchCode: () => Promise<ComponentType<Props>>,
  Frame: ComponentType<{ readonly children: ReactNode }> = Fragment,
): Lazy<Props> {
  const query = {
    queryKey: ['code', id],
    queryFn: () =>
      fetchCode().catch((cause: unknown) => {
        throw new PartMissing(cause);
      }),
    staleTime: 'static',
    gcTime: Infinity,
  } as const;
  function Lazily(props: Props) {
    const code = useQuery(query);
    if (code.isSuccess) return <code.data {...props} />;
    return <Frame>{code.isError ? <Failed failure={code.error} onAgain={() => void code.refetch()} /> : <Waiting />}</Frame>;
  }
  return Object.assign(Lazily, { fetchAhead: async (queries: QueryClient) => queries.prefetchQuery(query) });
}
