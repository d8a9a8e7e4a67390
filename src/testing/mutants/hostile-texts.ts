/** What a hostile or unlucky hand writes where a report has a text, a number, a key or a name. */

const BACKSLASH = '\\';

/** Texts that try to be markup, code or an address that runs code. */
export const MARKUP: readonly string[] = [
  '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</script><script>alert(1)</script>', '"><b id="mutant">b</b>', "' onmouseover='alert(1)", '<style>*{display:none}</style>', ']]><svg onload=alert(1)>',
  '&lt;b&gt;', '&#60;i&#62;', '{process.exit(1)}', '{{constructor.constructor("return 1")()}}', '${1+1}', '<Value of="reading.weekly@first"/>', '<Chart id="nothing"/>', '<Claim id="weekly-rose">', 'import x from "fs"',
  '[x](javascript:alert(1))', '[x](data:text/html,<b>)', '![x](https://mutant.example/x.png)', '<!-- -->', '{/* style: cause – x */}', '`code`', '<a href="javascript:alert(1)">x</a>', 'a {count, plural, other {#}}',
];

/** Signs that no one sees, or that turn the order of others. */
export const SIGNS: readonly string[] = ['\u202E', '\u202D', '\u202A', '\u202C', '\u2066', '\u2067', '\u2069', '\u0000', '\u0007', '\u001B[2J', '\u007F', '\u0085', '\u2028', '\uFEFF', '\u200B', '\u200F', '\uFFFE', '\u{E0041}', '\uFFFD', '\t', '\r'];

/** The same, as YAML and MDX write signs that are not typed. */
export const ESCAPES: readonly string[] = ['u202E', 'u0000', 'x1b[2J', 'x07', 'ud800', 'u2029', 'u2067', 'UFFFFFFFF', 'U00110000', 'q'].map((digits) => `"a${BACKSLASH}${digits}b"`).concat('&#x202E;', '&#0;', '&#x1b;', '&#8238;');

/** Names and paths that lead elsewhere, or that every object of JavaScript has. */
export const NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '', '.', '..', '../../../etc/passwd', '/etc/passwd', 'C:\\windows', 'a/b', 'a\\b', '%2e%2e%2f', 'con', 'a b', 'A', '-', 'a'.repeat(300), 'ünï', 'נמל', '0', '1e3', 'null', 'true', '~'];

/** Values of other sorts than what stands there, as YAML writes them. */
export const VALUES: readonly string[] = [
  'null', '~', 'true', 'no', '[]', '{}', '[1, 2]', '{ a: 1 }', '-1', '0', '101', '1e400', '.nan', '.inf', '-0', '0x10', '010', '78.5', '1e2', '9007199254740993', '1_000', '"78"', "''", '!!binary aGVsbG8=', '!!set { a }', '!!js/function x', '2026-02-30', '12:30:45',
  '|\n  a\n  b', '>-\n  a', '*nothing', '&a [*a]', '- a', '? a', 'a: b: c', '"unclosed', '[unclosed', '{ <<: { a: 1 } }', '# nothing', 'not-yet-supplied', 'not-stated', '{ missing: not-stated }', '{ count: -3 }', '{ percent: 50, count: 3 }', '{ count: 1e21 }',
];
