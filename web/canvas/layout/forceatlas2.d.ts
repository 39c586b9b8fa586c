/** What we use of graphology-layout-forceatlas2: the types it ships describe a default export that its CommonJS file does not have. */
declare module 'graphology-layout-forceatlas2' {
  import type { UndirectedGraph } from 'graphology';
  type Attributes = { x: number; y: number };
  export default function forceAtlas2(
    graph: UndirectedGraph<Attributes, { weight: number }>,
    parameters: {
      readonly iterations: number;
      readonly getEdgeWeight: 'weight';
      readonly settings: {
        readonly linLogMode: boolean;
        readonly gravity: number;
        readonly scalingRatio: number;
        readonly slowDown: number;
        readonly barnesHutOptimize: boolean;
        readonly barnesHutTheta: number;
      };
    },
  ): Readonly<Record<string, Attributes>>;
}
