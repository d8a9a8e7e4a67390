/** The nearest whole number; a half goes up. The one way by which percentages are rounded. Example: 2.5 becomes 3. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
