/** The file of a site, below its base, that has the licences of what it ships. */
export const NOTICES_FILE = 'licences.txt';
