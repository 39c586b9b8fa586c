import { randomUUID } from 'node:crypto';
import { toId } from '#server/domain/id.ts';
import { changesSince } from '#server/engine/changes/changesSince.ts';
import { decide, undoDecision } from '#server/engine/changes/decide.ts';
import { deleteInvestigation, saveInvestigation } from '#server/engine/changes/investigations.ts';
import { keepPlaces } from '#server/engine/changes/keepPlaces.ts';
import { undoChange } from '#server/engine/changes/undoChange.ts';
import { write } from '#server/engine/changes/write.ts';
import { compareAll } from '#server/engine/compareAll.ts';
import type { Engine } from '#server/engine/engine.ts';
import { readingOver } from '#server/engine/readingOver.ts';
import { nothingRemembered } from '#server/engine/walk/remembered.ts';
import type { Store } from '#server/engine/store.ts';

/** The engine over a store: what is read comes as it is shown, what is written goes to the store itself, as changes. newId: an id that no change has. */
export function engineOver(store: Store, newId = () => toId(randomUUID())): Engine {
  const remembered = nothingRemembered();
  const engine = { ...store, reading: (asked: Parameters<Store['reading']>[0]) => readingOver(store.reading(asked), remembered) };
  return {
    ...engine,
    write: (batch, signature) => write(engine, batch, { ...signature, id: newId() }),
    decide: (ruling) => decide(engine, ruling, newId()),
    undo: (a, b, undoing) => undoDecision(engine, a, b, undoing, newId()),
    keepPlaces: (dossier, places, signature) => keepPlaces(engine, dossier, places, { ...signature, id: newId() }),
    saveInvestigation: (record, base, signature) => saveInvestigation(engine, record, base, signature),
    deleteInvestigation: (id, base, signature) => deleteInvestigation(engine, id, base, signature),
    undoChange: (id, signature) => undoChange(engine, id, signature),
    compareAll: (stop) => compareAll(engine, stop).finally(() => remembered.words.at(null)),
    changes: (since, stop) => changesSince(engine, since, stop),
  };
}
