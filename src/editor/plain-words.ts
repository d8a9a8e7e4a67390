/** Words without their components and on one line, as a person is told in an editor what an id stands for. A figure shows what it refers to. */
export function plainWords(text: string): string {
  return text.replace(/<(?:Value|Change) of="([^"]*)"[^>]*\/>/g, '[$1]').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}
