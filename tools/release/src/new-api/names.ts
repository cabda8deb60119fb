import { Failure } from "../failure.ts";

/** What a new API is called, in the forms in which a name occurs. */
export interface ApiNames {
  /** Of its folders and packages, such as `call-recording`. */
  readonly kebab: string;
  /** Of variables, such as `callRecording`. */
  readonly camel: string;
  /** Of types, such as `CallRecording`. */
  readonly pascal: string;
  /** In prose, such as `Call Recording`. */
  readonly title: string;
}

/**
 * Derives all forms of a name.
 *
 * @param name in kebab-case
 * @throws Failure unless it is a name for a folder and for a package on npm
 */
export function namesOf(name: string): ApiNames {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.length > 40) {
    throw new Failure(
      `'${name}' cannot name an API: write words of small letters and digits, joined by single dashes, 40 characters at most, such as call-recording.`,
    );
  }
  const words = name.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const pascal = words.join("");
  return {
    kebab: name,
    camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`,
    pascal,
    title: words.join(" "),
  };
}
