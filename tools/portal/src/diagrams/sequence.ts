import { type Html, html } from "../html.ts";
import { arrow, drawing } from "./svg.ts";

/** Who says what to whom, in order. */
export interface Sequence {
  readonly meaning: string;
  readonly actors: readonly string[];
  readonly steps: readonly Step[];
}

/** `[from, to, text]` by the positions of the actors; a note stands at one of them: `[at, text]`. */
export type Step = readonly [number, number, string] | readonly [number, string];

const widestColumn = 230;
// As much as the text beside the menu and the contents has.
const widest = 700;
const rowHeight = 44;
const top = 64;

/** Draws a sequence, each actor a column. */
export function drawSequence(name: string, { meaning, actors, steps }: Sequence): Html {
  const columnWidth = Math.min(widestColumn, Math.floor(widest / actors.length));
  const width = columnWidth * actors.length;
  const height = top + rowHeight * steps.length + 12;
  const x = (actor: number) => columnWidth * actor + columnWidth / 2;
  const columns = actors.map(
    (actor, index) =>
      html`<line class="d-life" x1="${x(index)}" y1="40" x2="${x(index)}" y2="${height}"/><rect class="d-box" x="${x(index) - columnWidth / 2 + 10}" y="6" width="${columnWidth - 20}" height="34" rx="6"/><text class="d-actor" x="${x(index)}" y="28">${actor}</text>`,
  );
  const rows = steps.map((step, index) => {
    const y = top + rowHeight * index + 18;
    if (step.length === 2) {
      const [at, text] = step;
      const half = text.length * 3.7 + 10;
      const middle = Math.min(Math.max(x(at), half + 2), width - half - 2);
      return html`<rect class="d-note" x="${middle - half}" y="${y - 16}" width="${2 * half}" height="26" rx="4"/><text x="${middle}" y="${y + 2}">${text}</text>`;
    }
    const [from, to, text] = step;
    const middle = (x(from) + x(to)) / 2;
    const gap = from < to ? -4 : 4;
    return html`${arrow(name, `M${x(from)} ${y}H${x(to) + gap}`)}<text class="d-over" x="${middle}" y="${y - 7}">${text}</text>`;
  });
  return drawing(name, meaning, width, height, html`${columns}${rows}`);
}
