/** The relative address that leads from a page (its path ends with `/`) to another path of the same folder; both without a leading slash. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
  const way = `${'../'.repeat(start.length - shared)}${end.slice(shared).join('/')}`;
  return way === '' ? './' : way;
}
