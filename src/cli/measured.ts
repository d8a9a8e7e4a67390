/** Runs the module named first in this process and sends what that cost to the process that asked. */
import { pathToFileURL } from 'node:url';

const from = performance.now();
const module = await import(pathToFileURL(process.argv[2] ?? '').href) as { drawing?: unknown };
const wall = (performance.now() - from) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ wall, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024, drawing: module.drawing }, () => process.disconnect());
