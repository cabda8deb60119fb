import { fail } from "./bxml-error.ts";
import type { Bxml } from "./document.ts";
import type { ConferenceVerb } from "./verb.ts";

/**
 * Checks that a document can be run in a conference: as the answer to a conference event. Only `<PlayAudio>`,
 * `<SpeakSentence>` and the verbs of a recording can; the platform refuses the whole document for any other.
 *
 * @returns the same document, typed.
 * @throws BxmlError naming the verb that cannot.
 */
export function forConference(document: Bxml): Bxml<ConferenceVerb> {
  const names = /^(PlayAudio|SpeakSentence)$|Recording$/;
  document.verbs.forEach(({ name: element }, child) => {
    if (!names.test(element)) fail("cannot run in a conference", element, child);
  });
  // The expression above names the same verbs as the type.
  return document as Bxml<ConferenceVerb>;
}
