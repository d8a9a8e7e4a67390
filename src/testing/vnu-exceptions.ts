/** Errors of the Nu checker that are its own, by the start of the message, with the reason. */
export const VNU_EXCEPTIONS: Readonly<Record<string, string>> = {
  'CSS: Unrecognized at-rule “@container”': 'its CSS checker is older than container queries (CSS Containment 3)',
  'CSS: “paint-order”: Property “paint-order” doesn\'t exist.': 'its CSS checker has no SVG 2 properties',
};
