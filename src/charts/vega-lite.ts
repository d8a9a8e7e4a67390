import { compile } from 'vega-lite';

// Loading Vega-Lite adds an enumerable toJSON to every Set of the process, and `for (… in set)` elsewhere (Astro's
// policy hashes) then meets a key that is no element. Hidden, it still serves Vega-Lite.
Object.defineProperty(Set.prototype, 'toJSON', { enumerable: false });

export { compile };
