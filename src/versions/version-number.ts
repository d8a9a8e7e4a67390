/** The three numbers of a version, `1.2.3`. */
type Numbers = readonly [number, number, number];

function numbersOf(version: string): Numbers {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number);
  return [first, second, third];
}

/** Order of versions, by number and not by letter: negative where `a` comes before `b`. */
export function byVersion(a: string, b: string): number {
  const [one, two] = [numbersOf(a), numbersOf(b)];
  return one[0] - two[0] || one[1] - two[1] || one[2] - two[2];
}

/** The versions that may follow `version`, the smallest step first: 1.2.3 is followed by 1.2.4, 1.3.0 or 2.0.0. The first of all is 1.0.0. */
export function nextVersionsOf(version: string | undefined): readonly string[] {
  if (version === undefined) return ['1.0.0'];
  const [first, second, third] = numbersOf(version);
  return [`${first}.${second}.${third + 1}`, `${first}.${second + 1}.0`, `${first + 1}.0.0`];
}
