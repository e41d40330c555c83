/** How wide a text is drawn, in points. */
export type Measure = (text: string) => number;

/** The text, or as much of its beginning as there is room for, with an ellipsis. */
export function ellipsised(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(`${characters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** The text in at most two lines, broken between words where that is possible. */
export function inTwoLines(text: string, width: number, measure: Measure): string[] {
  if (measure(text) <= width) return [text];
  const words = text.split(' ');
  let count = 0;
  while (count < words.length - 1 && measure(words.slice(0, count + 1).join(' ')) <= width) count++;
  if (count === 0) return [ellipsised(text, width, measure)];
  return [words.slice(0, count).join(' '), ellipsised(words.slice(count).join(' '), width, measure)];
}
