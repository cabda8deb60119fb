/** Headers with one more, in the place of any that differs in nothing but capitals. */
export function setHeader(
  headers: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Record<string, string> {
  const others = Object.entries(headers).filter(
    ([other]) => other.toLowerCase() !== name.toLowerCase(),
  );
  return { ...Object.fromEntries(others), [name]: value };
}
