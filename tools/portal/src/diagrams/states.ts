import { type Html, html } from "../html.ts";
import { arrow, drawing } from "./svg.ts";

/** States on a grid, and the ways between them. */
export interface States {
  readonly meaning: string;
  /** `[column, row]` of each state; a final one is marked by a third `true`. */
  readonly states: Readonly<Record<string, readonly [number, number, true?]>>;
  /** `[from, to, text]`. */
  readonly ways: readonly (readonly [string, string, string])[];
}

// Four columns fit into the text beside the menu and the contents.
const box = { width: 126, height: 36 };
const cell = { width: 184, height: 86 };

/** Draws states; a way goes straight between neighbours and around a corner otherwise. */
export function drawStates(name: string, { meaning, states, ways }: States): Html {
  const places = Object.values(states);
  const width = Math.max(...places.map(([column]) => column)) * cell.width + box.width + 16;
  const height = (Math.max(...places.map(([, row]) => row)) + 1) * cell.height - 34;
  const at = (state: string) => {
    const [column, row] = states[state] ?? [0, 0];
    return { x: column * cell.width + 8, y: row * cell.height + 8 };
  };
  const boxes = Object.entries(states).map(([state, [, , final]]) => {
    const { x, y } = at(state);
    return html`<rect class="d-box${final === true && " d-final"}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/><text class="d-actor" x="${x + box.width / 2}" y="${y + 23}">${state}</text>`;
  });
  const lines = ways.map(([from, to, text]) => drawWay(name, at(from), at(to), text));
  return drawing(name, meaning, width, height, html`${lines}${boxes}`);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function drawWay(name: string, from: Place, to: Place, text: string): Html {
  const middle = box.height / 2;
  if (from.y === to.y) {
    const forward = from.x < to.x;
    const start = from.x + (forward ? box.width : 0);
    const end = to.x + (forward ? 0 : box.width);
    const y = from.y + middle;
    return html`${arrow(name, `M${start} ${y}H${end}`)}<text class="d-side" x="${(start + end) / 2}" y="${y - 6}">${text}</text>`;
  }
  const down = from.y < to.y;
  const startY = from.y + (down ? box.height : 0);
  const endY = to.y + (down ? 0 : box.height);
  const x = from.x + box.width / 2;
  const endX = to.x + box.width / 2;
  const bend = (startY + endY) / 2;
  const path = x === endX ? `M${x} ${startY}V${endY}` : `M${x} ${startY}V${bend}H${endX}V${endY}`;
  return html`${arrow(name, path)}${text !== "" && html`<text class="d-side" x="${x === endX ? x + 8 : (x + endX) / 2}" y="${bend - 6}">${text}</text>`}`;
}
