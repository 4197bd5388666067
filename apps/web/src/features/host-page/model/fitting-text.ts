/** As much of a text as fits, with an ellipsis for the rest: SVG does not cut texts itself. */
export function fittingText(text: string, widthPx: number, characterPx: number): string {
  const most = Math.max(1, Math.floor(widthPx / characterPx));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
