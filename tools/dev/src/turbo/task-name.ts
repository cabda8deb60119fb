/** A task as people name it: `@telespec/mock build`, and `lint` for turbo's `//#lint` of the root. */
export function taskName(id: string): string {
  return id.replace(/^\/\/#/, "").replace("#", " ");
}
