/** The id of a release on the page of releases. Dots stay, since tags that differ in nothing else are different tags. */
export function releaseAnchor(tag: string): string {
  return `release-${tag}`;
}

/** True where a release says of itself that it came out before everything about the report was known. */
export function isPreview(tag: string): boolean {
  return tag.endsWith('-preview');
}
