import type cytoscape from 'cytoscape';
import { replaces, type Element } from '#web/canvas/element.ts';

/** What a Cytoscape has drawn and does not draw now. It stays there with its style and its textures, left out of what is drawn and found, so that what comes back soon, as when a filter is taken off, is not made anew. */
export type Shelf = {
  /** Puts away what was drawn and is not to be drawn next. Returns what those that were put away before, and are to be drawn next, were drawn as last. */
  readonly turn: (drawn: ReadonlyMap<string, Element>, next: ReadonlyMap<string, Element>) => ReadonlyMap<string, Element>;
};

const keptFrom = 800;
const mostKept = 4_000;

/** Loops at one name stand beside each other, so that one that is not drawn would still take room. */
function isLoop(element: Element): boolean {
  return element.group === 'edges' && element.source === element.target;
}

/** Opens the shelf of a Cytoscape: of a picture of 800 elements or more it keeps what goes, up to 4,000 elements, those put away last; of a small one, which is soon made anew, nothing. */
export function openShelf(cy: cytoscape.Core): Shelf {
  const kept = new Map<string, Element>();
  const renderer = cy.renderer();
  const sorted = renderer.getCachedZSortedEles.bind(renderer);
  const outdate = renderer.invalidateCachedZSortedEles.bind(renderer);
  let all: cytoscape.SortedElements | null = null;

  renderer.invalidateCachedZSortedEles = () => {
    all = null;
    outdate();
  };
  renderer.getCachedZSortedEles = (isForced) => {
    if (isForced !== true && renderer.cachedZSortedEles !== null) return renderer.cachedZSortedEles;
    all = isForced === true ? sorted(true) : (all ?? sorted(true));
    const isShown = (element: cytoscape.SingularElementReturnValue) => !kept.has(element.id());
    const shown = kept.size === 0 ? all : Object.assign(all.filter(isShown), { interactive: all.interactive.filter(isShown) });
    renderer.cachedZSortedEles = shown;
    renderer.updateCachedGrabbedEles();
    return shown;
  };

  /** Takes many away at once: Cytoscape looks through all that stay each time. */
  function takeAway(ids: readonly string[]): void {
    const gone = cy.collection();
    for (const id of ids) gone.merge(cy.getElementById(id));
    if (gone.empty()) return;
    gone.stop();
    gone.remove();
  }

  // What hangs on a name that is dragged is dragged with it, and put down only where it is drawn.
  cy.on('grab', 'node', ({ target }: cytoscape.EventObjectNode) => {
    const hanging = target.connectedEdges().map((edge) => edge.id());
    takeAway(hanging.filter((id) => kept.delete(id)));
  });

  function turn(drawn: ReadonlyMap<string, Element>, next: ReadonlyMap<string, Element>): ReadonlyMap<string, Element> {
    const gone: string[] = [];
    const before = kept.size;
    const keeps = before > 0 || drawn.size >= keptFrom;
    for (const [id, element] of drawn) {
      const after = next.get(id);
      if (after && !replaces(element, after)) continue;
      const shown = cy.getElementById(id);
      if (after || !keeps || isLoop(element) || shown.grabbed()) gone.push(id);
      else {
        if (shown.animated()) shown.stop();
        kept.set(id, element);
      }
    }
    const back = new Map<string, Element>();
    for (const [id, element] of kept) {
      const after = next.get(id);
      if (after && !replaces(element, after)) back.set(id, element);
      else if (after || kept.size > mostKept) gone.push(id);
      else continue;
      kept.delete(id);
    }
    takeAway(gone);
    if (kept.size !== before || back.size > 0) {
      outdate();
      cy.forceRender();
    }
    return back;
  }

  return { turn };
}
