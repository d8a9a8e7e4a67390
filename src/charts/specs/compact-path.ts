/** A shape of a path, its points in px. */
interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

function commandsOf(d: string): Command[] | undefined {
  const commands: Command[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const size = COUNTS[letter.toUpperCase()];
    if (size === undefined || (size === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % size !== 0)) return undefined;
    for (let at = 0; at < Math.max(1, numbers.length); at += size || 1) {
      // What follows the place of a move is lines.
      const named = at > 0 && letter.toUpperCase() === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      commands.push({ letter: named, numbers: numbers.slice(at, at + size) });
    }
  }
  return commands;
}

/** Decimals that a long outline or a rectangle needs, and a small sign, whose sides are a few px long. */
const [FEW, MORE, LONG] = [1, 2, 40];

/**
 * The path moved by `dx` and `dy`, every step told from the end of the one before, as a browser draws it from the fewest characters. Each step leads to
 * the rounded place of the exact path, so that roundings do not add up. A path of other commands comes back undefined.
 */
export function compactPath(d: string, dx: number, dy: number): string | undefined {
  const commands = commandsOf(d);
  if (!commands) return undefined;
  const decimals = commands.length > LONG || commands.every(({ letter }) => 'MhvZ'.includes(letter)) ? FEW : MORE;
  const round = (value: number) => Number(value.toFixed(decimals)) || 0;
  let [x, y] = [dx, dy];
  let [penX, penY] = [0, 0];
  let [startX, startY, penStartX, penStartY] = [0, 0, 0, 0];
  let out = '';
  let before = '';
  const write = (letter: string, numbers: readonly number[]) => {
    const told = numbers.map(round).reduce((text, number) => {
      const next = String(number).replace(/^(-?)0\./, '$1.');
      return text + (text === '' || next.startsWith('-') ? '' : ',') + next;
    }, '');
    out += letter === before && letter !== 'z' && letter !== 'M' ? (told.startsWith('-') ? told : `,${told}`) : letter + told;
    before = letter;
  };
  for (const { letter, numbers } of commands) {
    const upper = letter.toUpperCase();
    const [fromX, fromY] = letter === upper ? [dx, dy] : [x, y];
    if (upper === 'Z') {
      write('z', []);
      [x, y, penX, penY] = [startX, startY, penStartX, penStartY];
      continue;
    }
    const last = (back: number) => numbers.at(-back) ?? 0;
    const endX = upper === 'V' ? x : fromX + last(upper === 'H' ? 1 : 2);
    const endY = upper === 'H' ? y : fromY + last(1);
    const toX = (value: number) => round(fromX + value) - penX;
    const toY = (value: number) => round(fromY + value) - penY;
    const [stepX, stepY] = [round(endX) - penX, round(endY) - penY];
    if (upper === 'M') write('M', [round(endX), round(endY)]);
    else if (upper === 'A') write('a', [...numbers.slice(0, 5), stepX, stepY]);
    else if (upper === 'C' || upper === 'Q') write(upper.toLowerCase(), numbers.map((value, at) => (at % 2 === 0 ? toX(value) : toY(value))));
    else if (upper !== 'V' && round(stepY) === 0) write('h', [stepX]);
    else if (round(stepX) === 0) write('v', [stepY]);
    else write('l', [stepX, stepY]);
    [x, y, penX, penY] = [endX, endY, round(endX), round(endY)];
    if (upper === 'M') [startX, startY, penStartX, penStartY] = [endX, endY, penX, penY];
  }
  return out;
}
