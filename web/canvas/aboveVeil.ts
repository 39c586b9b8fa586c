import type cytoscape from 'cytoscape';

/** What is drawn again above the veil. */
export type AboveVeil = {
  /** Draws these elements of the picture above the veil from its next frame on; null: nothing. */
  readonly show: (ids: ReadonlySet<string> | null) => void;
  /** Draws them now, as they were in its last frame. */
  readonly draw: () => void;
  readonly close: () => void;
};

/** Opens a drawing in a layer that shows some of what a Cytoscape draws, in each of its frames, with the textures that it keeps of them: nothing is worked out twice, and both move as one. */
export function openAboveVeil(layer: HTMLElement, cy: cytoscape.Core): AboveVeil {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%';
  const context = canvas.getContext('2d');
  let shown: ReadonlySet<string> | null = null;

  function draw(): void {
    if (!context || !shown) return;
    const renderer = cy.renderer();
    const ratio = renderer.getPixelRatio();
    const [width, height] = [Math.floor(cy.width() * ratio), Math.floor(cy.height() * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const { x, y } = cy.pan();
    const scale = cy.zoom() * ratio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    const ids = shown;
    const above = renderer.getCachedZSortedEles().filter((element) => ids.has(element.id()));
    renderer.drawCachedElements(context, above, ratio, cy.extent());
  }

  cy.on('render', draw);
  return {
    show(ids) {
      shown = ids;
      if (ids) layer.append(canvas);
      else canvas.remove();
    },
    draw,
    close() {
      cy.off('render', draw);
      canvas.remove();
    },
  };
}
