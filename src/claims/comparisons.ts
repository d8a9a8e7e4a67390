export function comparisonsOf(_report: unknown, _battery: unknown): { item: never; from: never; to: never; distinguishable: boolean }[] { return []; }
