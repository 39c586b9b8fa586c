import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { savedOf } from '#web/actions/investigation.ts';
import { reopen } from '#web/actions/reopen.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { InvestigationDocument } from '#web/api/generated.ts';
import { fileNameFor, longestFile, readFile, writtenFile, type Filed, type FileProblem } from '#web/session/investigationFile.ts';
import { learn } from '#web/session/known.ts';
import { decode } from '#web/session/link.ts';
import { merged, type Merged } from '#web/session/merged.ts';
import { notesIn } from '#web/session/notes.ts';
import { regroup, shownBy } from '#web/session/regroup.ts';
import type { Session } from '#web/session/session.ts';

/** What lies on the table as a file. called: its name where it has none. */
export function fileOf(desk: Desk, called: string): { readonly name: string; readonly text: string } {
  const state = desk.store.get();
  const name = savedOf(state)?.name ?? state.filed.get(state.opening) ?? called;
  return { name: fileNameFor(name), text: writtenFile(name, present(desk)) };
}

/** The investigation in a file, or why it is not opened. */
export async function filedIn(file: File): Promise<Filed | FileProblem> {
  if (file.size > 4 * longestFile) return 'TOO_LONG';
  return readFile(await file.text());
}

/** Opens an investigation from a file. It is saved nowhere yet, and is called in the form that saves it as in the file. */
export async function openFiled(desk: Desk, { name, session }: Filed): Promise<void> {
  const before = desk.store.get().opening;
  await reopen(desk, { session, language: null, camera: null, sight: null });
  desk.store.set((state) => (state.opening === before ? state : { ...state, filed: new Map([...state.filed, [state.opening, name]]) }));
}

/** What came of merging: gone are ids that the store does not know. */
export type MergedIn = Omit<Merged, 'session'> & { readonly gone: readonly string[] };

/** Brings an investigation to what lies on the table, in one step that can be undone. Null where it could not be, which the page says. */
export async function mergeInto(desk: Desk, session: Session): Promise<MergedIn | null> {
  const done: { came?: MergedIn } = {};
  await work(desk, async (signal, progress) => {
    const ids = [...session.table.keys(), ...session.removed.keys()];
    progress('asking', ids.length);
    const known = await askTies(desk, ids, [...present(desk).table.keys()], signal);
    const shown = shownBy(ids, known);
    const view = regroup(session, shown);
    const there = ([id]: readonly [string, unknown]) => known.entities.has(id);
    const other = { ...view, table: new Map([...view.table].filter(there)), removed: new Map([...view.removed].filter(there)) };
    const { session: both, ...counts } = merged(present(desk), other);
    changeTable(desk, () => both, {
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      aim: { to: 'fit', ids: null },
      saying: { what: 'added', count: counts.names },
    });
    done.came = { ...counts, gone: ids.filter((id) => !shown.has(id)) };
  });
  return done.came ?? null;
}

/** Brings a saved investigation to what lies on the table. Throws an ApiFailure; null where it is gone, or could not be brought. */
export async function mergeSaved(desk: Desk, id: string): Promise<MergedIn | null> {
  const { investigation } = await desk.ask(InvestigationDocument, { work: id, version: null });
  if (!investigation) return null;
  const { link, problem } = decode(investigation.state);
  return problem === null ? mergeInto(desk, { ...link.session, notes: notesIn(investigation.notes) }) : null;
}
