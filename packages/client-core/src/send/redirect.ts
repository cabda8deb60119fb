/** Ends a try at a redirect that must not be followed. */
export class RefusedRedirect {
  readonly target: URL | undefined;

  constructor(target: URL | undefined) {
    this.target = target;
  }
}

/** Whether an answer is a redirect. A browser shows no more of it than that it is one. */
export function isRedirect(response: Response): boolean {
  return (
    !response.ok &&
    ([301, 302, 303, 307, 308].includes(response.status) || response.type === "opaqueredirect")
  );
}
