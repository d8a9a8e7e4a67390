import { parentPort, workerData } from 'node:worker_threads';
import { rasterise, type RasterSize } from './rasterise.ts';

/** A drawing to be turned into pixels. */
export interface RasterTask {
  readonly svg: string;
  readonly size: RasterSize;
}

/** What became of it. */
export type RasterAnswer = { readonly png: Uint8Array } | { readonly reason: string };

const { wasm } = workerData as { wasm: Uint8Array };
const answer = (one: RasterAnswer, moved: ArrayBuffer[] = []) => parentPort?.postMessage(one, moved);

parentPort?.on('message', ({ svg, size }: RasterTask) => {
  rasterise(svg, size, () => wasm).then(
    (drawn) => {
      const png = drawn.slice();
      answer({ png }, [png.buffer]);
    },
    (error: unknown) => answer({ reason: error instanceof Error ? error.message : String(error) }),
  );
});
