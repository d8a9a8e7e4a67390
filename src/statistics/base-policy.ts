export function basePolicyOf(base: number) { return base < 10 ? 'hidden' : base < 30 ? 'counts-only' : base < 50 ? 'small' : base < 100 ? 'interval' : 'plain'; }
