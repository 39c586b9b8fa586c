import type { RelationshipType, Verdict } from '#graph-schema/generated/ontology.ts';
import type { Pair } from '#web/actions/pair.ts';
import type { ApiFailure } from '#web/api/failure.ts';
import type { Labels } from '#web/session/labels.ts';

/** What can float over the page, and what each dialog is about. */
export type Dialogs = {
  readonly keys: object;
  readonly commands: object;
  readonly export: object;
  readonly publish: object;
  readonly query: object;
  readonly import: { readonly files: readonly File[] };
  readonly edition: { readonly document: string };
  readonly former: { readonly at: readonly string[] | null; readonly types: readonly RelationshipType[] | null };
  readonly openIds: object;
  readonly picture: object;
  readonly print: object;
  readonly investigations: object;
  readonly save: { readonly failure: ApiFailure | null };
  readonly expand: { readonly id: string };
  readonly selectBy: object;
  readonly measure: object;
  readonly crowd: { readonly id: string };
  readonly decide: { readonly pair: Pair; readonly verdict: Verdict; readonly printed: Labels | null };
  readonly undoDecision: { readonly pair: Pair };
};

/** The dialog that floats over the page. */
export type OpenDialog<Is extends keyof Dialogs = keyof Dialogs> = {
  [Each in Is]: { readonly is: Each; readonly about: Dialogs[Each] };
}[Is];
