import type { Difference } from "../src/matrix/differences.ts";

const voice = "bandwidth-voice";
const webRtc = "bandwidth-webrtc";
const camara = "camara-call-handling";

/** Where plain `prism mock` differs from the specs. The mock's front exists because of these. */
export const prismDifferences: readonly Difference[] = [
  {
    apis: [voice, webRtc],
    cells: / with a password with a colon$/,
    failure: /./,
    reason: "Prism takes Basic credentials with a second colon for malformed.",
  },
  {
    apis: [voice, camara],
    cells: / with bearer in small letters$/,
    failure: /./,
    reason: "Prism knows the scheme only as Bearer, with a capital.",
  },
  {
    apis: [voice, camara],
    cells: / refuses a Bearer token with a space$/,
    failure: /the answer is 20\d|no challenge/,
    reason: "Prism looks for any text after Bearer.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / refuses /,
    failure: /^no challenge for /,
    reason: "Prism adds WWW-Authenticate only to a 401 that the spec does not declare.",
  },
  {
    apis: [voice, camara],
    cells: / by clientCredentials$/,
    failure: /the token endpoint answered 404/,
    reason: "Prism gives out no tokens.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: /./,
    failure:
      /unlike the API's errors: .*prism\/errors#(NO_METHOD_MATCHED|NO_PATH_MATCHED|NOT_ACCEPTABLE)/,
    reason:
      "Prism writes 404, 405 and 406 in words of its own, whatever the API's errors look like.",
  },
  {
    apis: [voice],
    cells: / is refused$/,
    failure: /the media type is not the declared one/,
    reason: "Prism answers a wrong method in words of its own although the spec declares 405.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / HEAD$/,
    failure: /another status than GET/,
    reason: "Prism answers HEAD with 405.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / refuses JSON that is cut short$/,
    failure: /none of the examples: .*invalid_json|does not match its schema/,
    reason: "Prism answers malformed JSON before it looks at the spec.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / refuses a body that is not UTF-8$/,
    failure: /refused for another reason/,
    reason: "Prism puts replacement characters in the place of bytes that are not UTF-8.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / refuses a body (of another|without a) media type$/,
    failure: /the answer is (204|400)|refused for another reason/,
    reason: "Prism has no 415 of its own, and takes a body without a media type for JSON.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: / refuses the body = null /,
    failure: /the answer is 20\d|required, not body type/,
    reason: "Prism takes the JSON value null for no body at all.",
  },
  {
    apis: [camara],
    cells: /./,
    failure: /^header x-correlator is /,
    reason: "Prism sends a header's example and not what the request carried.",
  },
  {
    apis: [voice],
    cells: /^createCall /,
    failure: /^header Location is /,
    reason: "Prism sends the first example of a header with every example of the body.",
  },
  {
    apis: [voice],
    cells: /^listCalls /,
    failure:
      /^header Link belongs to another example|the next page is at another server|another origin/,
    reason:
      "Prism does not page: the link of the first page stands on all of them, to the real API.",
  },
  {
    apis: [voice],
    cells: /^listCalls refuses query \w+ without a value$/,
    failure: /the answer is 200/,
    reason: "Prism takes a query parameter without a value for one that is not there.",
  },
  {
    apis: [voice, webRtc, camara],
    cells: /^server /,
    failure: /NO_PATH_MATCHED/,
    reason: "Prism answers at the root alone.",
  },
];
