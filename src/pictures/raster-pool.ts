import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RasterAnswer, RasterTask } from './raster-worker.ts';
import type { RasterSize } from './rasterise.ts';

/** Turns SVG without text elements into PNG; the same input gives the same bytes. */
export type Rasteriser = (svg: string, size: RasterSize) => Promise<Uint8Array>;

interface Waiting extends RasterTask {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** More workers would only wait for the one thread that draws what they rasterise. */
const MOST = 4;

/**
 * A rasteriser beside the thread that asks, on as many further cores as help; `wasm` are the bytes of the rasteriser. A worker is started when it is needed and
 * keeps no process alive once it is idle.
 */
export function createRasteriser(wasm: () => Uint8Array, most = Math.min(MOST, Math.max(1, availableParallelism() - 1))): Rasteriser {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  let workers = 0;

  const goOn = () => {
    if (waiting.length === 0 || (idle.length === 0 && workers === most)) return;
    const task = waiting.shift() as Waiting;
    give(idle.pop() ?? start(), task);
  };
  const start = () => {
    workers += 1;
    return new Worker(new URL('./raster-worker.ts', import.meta.url), { workerData: { wasm: wasm() }, execArgv: [] });
  };
  const give = (worker: Worker, { svg, size, resolve, reject }: Waiting) => {
    const done = (isAlive: boolean) => {
      worker.removeAllListeners('message').removeAllListeners('error');
      if (isAlive) {
        worker.unref();
        idle.push(worker);
      } else workers -= 1;
      goOn();
    };
    worker.ref();
    worker.once('message', (answer: RasterAnswer) => {
      done(true);
      if ('png' in answer) resolve(answer.png);
      else reject(new Error(answer.reason));
    });
    worker.once('error', (error: Error) => {
      done(false);
      reject(error);
    });
    worker.postMessage({ svg, size } satisfies RasterTask);
  };
  return (svg, size) => new Promise((resolve, reject) => {
    waiting.push({ svg, size, resolve, reject });
    goOn();
  });
}
