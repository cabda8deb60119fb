import { type Html, html } from "../html.ts";

/** The frame of a drawing: it scrolls by itself on a narrow screen, and has its meaning in words. */
export function drawing(
  name: string,
  meaning: string,
  width: number,
  height: number,
  content: Html,
): Html {
  return html`<div class="diagram" role="region" tabindex="0" aria-label="${`Diagram: ${meaning}`}"><svg role="img" aria-label="${meaning}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs><marker id="${name}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="d-head" d="M0 0 8 4 0 8z"/></marker></defs>${content}</svg></div>`;
}

/** A line with a head, named by the drawing it is in. */
export function arrow(name: string, path: string, dashed = false): Html {
  return html`<path class="d-line${dashed && " d-dashed"}" d="${path}" marker-end="url(#${name}-head)"/>`;
}
