import 'cytoscape';

/** What we use of Cytoscape's renderer beside what its types tell: how it moves a large picture, when it works out what is to be drawn, what it draws and finds under the mouse (`interactive`), in which order, its drawing of elements with the textures that it keeps of them, and what it keeps of each element: whether that has a style and is worked out. */
declare module 'cytoscape' {
  interface SortedElements extends Array<SingularElementReturnValue> {
    interactive: SingularElementReturnValue[];
  }
  type DrawElements = (
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementReturnValue[],
    pixelRatio: number,
    extent: BoundingBox,
  ) => void;
  type DrawPart = (context: CanvasRenderingContext2D, element: SingularElementReturnValue) => void;
  type DrawCachedElement = (
    context: CanvasRenderingContext2D,
    element: SingularElementReturnValue,
    pixelRatio: number,
    extent: BoundingBox | null | undefined,
    level?: number,
    isInHighQuality?: boolean,
  ) => void;
  interface Own {
    readonly _private: {
      readonly appliedInitStyle?: boolean;
      styleCache: unknown;
      readonly rstyle: { clean?: boolean; cleanConnected?: boolean };
    };
  }
  interface EdgeSingularData extends Own {}
  interface NodeSingularMetadata extends Own {}
  interface Style {
    checkTriggers: (element: SingularElementReturnValue, name: string, before: unknown, after: unknown) => void;
  }
  interface Core {
    readonly renderer: () => {
      textureOnViewport: boolean;
      hideEdgesOnViewport: boolean;
      textureCache: unknown;
      cachedZSortedEles: SortedElements | null;
      getCachedZSortedEles: (isForced?: boolean) => SortedElements;
      invalidateCachedZSortedEles: () => void;
      readonly updateCachedGrabbedEles: () => void;
      readonly flushRenderedStyleQueue: () => void;
      readonly getPixelRatio: () => number;
      drawCachedElements: DrawElements;
      drawCachedElement: DrawCachedElement;
      readonly drawElement: (
        context: CanvasRenderingContext2D,
        element: SingularElementReturnValue,
        shift: undefined,
        isWithWords: boolean,
        isWithOverlay: boolean,
      ) => void;
      readonly drawElementUnderlay: DrawPart;
      readonly drawElementOverlay: DrawPart;
      drawLayeredElements: DrawElements;
    };
  }
}
