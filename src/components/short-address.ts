/** An address as it is typed: without its protocol, and without the slash at its end. */
export function shortAddressOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
