/** A URL, or `undefined` if it is none or carries credentials, which never belong there. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}
