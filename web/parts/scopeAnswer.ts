import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DossierScopeDocument, type DossierScopeQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useOverview } from '#web/parts/overviewAnswer.ts';

/**
 * What the numbers of the page are of: the one dossier that there is, the dossier that is drawn, or all dossiers. names, ties, documents: how
 * many there are of it, editions of one document once. has: whether an entity is of it. dossier: its id, where it is one.
 */
export type Scope = {
  readonly of: 'one' | 'dossier' | 'all';
  readonly dossier: string | null;
  readonly dossiers: number;
  readonly names: number;
  readonly ties: number;
  readonly documents: number;
  readonly has: (id: string) => boolean;
};

/** What the numbers are of: the dossier that was drawn last, where there are several and the server tells all that is in it; else everything. null while that is not known. */
export function useScope(): Scope | null {
  const overview = useOverview().data;
  const drawn = useDeskState((state) => state.history.present.dossier);
  const dossiers = overview?.dossiers.length ?? 0;
  const one = useContents(dossiers > 1 ? drawn : null);
  if (!overview) return null;
  const all: Scope = {
    of: dossiers > 1 ? 'all' : 'one',
    dossier: dossiers === 1 ? (overview.dossiers[0]?.id ?? null) : null,
    dossiers,
    names: overview.overview.entities.reduce((sum, { count }) => sum + count, 0),
    ties: overview.overview.relationships.reduce((sum, { count }) => sum + count, 0),
    documents: overview.overview.documents - laterIn(overview.dossiers.flatMap(({ documents }) => documents)),
    has: () => true,
  };
  if (dossiers < 2 || drawn === null) return all;
  if (one.isPending) return null;
  const contents = one.data?.dossier;
  if (!contents || contents.subgraph.omitted.some(({ reason }) => reason === 'LIMIT')) return { ...all, dossier: drawn };
  const ids = new Set(contents.subgraph.entities.map(({ id }) => id));
  return {
    of: 'dossier',
    dossier: drawn,
    dossiers,
    names: ids.size,
    ties: contents.subgraph.relationships.length,
    documents: contents.documents.length - laterIn(contents.documents),
    has: (id) => ids.has(id),
  };
}

/** How many of some documents are later editions of others. */
function laterIn(documents: readonly { readonly id: string; readonly succeeds: { readonly id: string } | null }[]): number {
  return new Set(documents.flatMap(({ id, succeeds }) => (succeeds === null ? [] : [id]))).size;
}

function useContents(dossier: string | null): UseQueryResult<DossierScopeQuery> {
  const { ask } = useDesk();
  return useQuery({
    queryKey: ['scope', dossier],
    queryFn: dossier === null ? skipToken : ({ signal }) => ask(DossierScopeDocument, { id: dossier }, signal),
  });
}
