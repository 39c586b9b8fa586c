/** The layers of a canvas: the picture, a veil of paper, and what is drawn again above it. */
export type Layers = {
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly over: HTMLElement;
  /** Lays the veil over the picture or takes it away. */
  veil: (on: boolean) => void;
  remove: () => void;
};

function layer(parent: HTMLElement): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = 'position:absolute;inset:0';
  parent.append(made);
  return made;
}

/** Puts the layers into an element, which must be placed itself or becomes so. They read from left to right in every language: the picture is never mirrored. */
export function createLayers(element: HTMLElement): Layers {
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
  const root = layer(element);
  root.dir = 'ltr';
  root.style.overflow = 'hidden';
  root.style.background = 'var(--paper)';
  const main = layer(root);
  const veil = layer(root);
  veil.style.cssText += ';pointer-events:none;background:var(--paper);opacity:0';
  const over = layer(root);
  over.style.pointerEvents = 'none';
  return {
    root,
    main,
    over,
    veil(on) {
      veil.style.opacity = on ? '0.38' : '0';
    },
    remove: () => root.remove(),
  };
}
