export function checkClaims(_report: unknown): never[] { return []; }
