/** What may stand in speech: text, and the elements of SSML. Types say more exactly what may stand where. */
export const inSpeech: readonly string[] =
  /* @__PURE__ */ "string break emphasis lang phoneme prosody say-as sub s p".split(" ");
