/** Gives the width in px of a text in the page's font. */
export type WidthOf = (text: string, size: number, weight: number | string) => number;

/** The widths of texts in the font `family`; 0 where the browser cannot tell. */
export function widthsIn(family: string): WidthOf {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!pen) return 0;
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
