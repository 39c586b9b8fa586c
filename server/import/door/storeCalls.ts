import type { LandingReading, LandingStore } from '#server/import/land.ts';

/** Which reading of a store is asked, and how it was begun. */
type ReadingRef = { readonly number: number; readonly alone: boolean; readonly trusting: boolean };

type OfReading = {
  readonly [Name in keyof LandingReading]: (
    reading: ReadingRef,
    ...args: Parameters<LandingReading[Name]>
  ) => ReturnType<LandingReading[Name]>;
};

/** What a landing asks of a store, as functions of values that can be sent from one thread to another. */
export type StoreCalls = OfReading & Pick<LandingStore, 'write' | 'undoChange'>;

/** What a landing asks of a store that lies behind calls. */
export function storeOver(calls: StoreCalls): LandingStore {
  let readings = 0;
  return {
    write: calls.write,
    undoChange: calls.undoChange,
    reading({ alone = false, trusting = false }) {
      const ref = { number: (readings += 1), alone, trusting };
      return {
        entities: (ids) => calls.entities(ref, ids),
        writtenAllegations: (ids) => calls.writtenAllegations(ref, ids),
        documents: (ids) => calls.documents(ref, ids),
        dossiers: () => calls.dossiers(ref),
        findAllegations: (questions) => calls.findAllegations(ref, questions),
        wouldChange: (batch) => calls.wouldChange(ref, batch),
        allegations: (ids) => calls.allegations(ref, ids),
        writtenRelationships: (ids) => calls.writtenRelationships(ref, ids),
        entityIds: (after, limit) => calls.entityIds(ref, after, limit),
        changeCounts: (id) => calls.changeCounts(ref, id),
        history: (question) => calls.history(ref, question),
        end: () => calls.end(ref),
      };
    },
  };
}

/** The calls of a store. end: ends every reading that was begun. */
export function callsOf(store: LandingStore, stop: AbortSignal): { readonly calls: StoreCalls; end: () => Promise<void> } {
  const readings = new Map<number, LandingReading>();
  const of = ({ number, alone, trusting }: ReadingRef): LandingReading => {
    const reading = readings.get(number) ?? store.reading({ stop, asker: 'import', alone, trusting });
    readings.set(number, reading);
    return reading;
  };
  return {
    calls: {
      write: (batch, signature) => store.write(batch, signature),
      undoChange: (id, signature) => store.undoChange(id, signature),
      entities: (ref, ids) => of(ref).entities(ids),
      writtenAllegations: (ref, ids) => of(ref).writtenAllegations(ids),
      documents: (ref, ids) => of(ref).documents(ids),
      dossiers: (ref) => of(ref).dossiers(),
      findAllegations: (ref, questions) => of(ref).findAllegations(questions),
      wouldChange: (ref, batch) => of(ref).wouldChange(batch),
      allegations: (ref, ids) => of(ref).allegations(ids),
      writtenRelationships: (ref, ids) => of(ref).writtenRelationships(ids),
      entityIds: (ref, after, limit) => of(ref).entityIds(after, limit),
      changeCounts: (ref, id) => of(ref).changeCounts(id),
      history: (ref, question) => of(ref).history(question),
      async end(ref) {
        const reading = of(ref);
        readings.delete(ref.number);
        return reading.end();
      },
    },
    async end() {
      const open = [...readings.values()];
      readings.clear();
      await Promise.all(open.map((reading) => reading.end()));
    },
  };
}
