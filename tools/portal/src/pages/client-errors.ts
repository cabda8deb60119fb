/** An error of telespec's clients that is not an answer of an API. */
export interface ClientError {
  readonly name: string;
  readonly means: string;
  readonly remedy: string;
}

/** The error classes that every client package exports. */
export const clientErrors: readonly ClientError[] = [
  {
    name: "ApiError",
    means:
      "The API answered, and not with a documented success. `status`, `error` and `headers` hold the answer.",
    remedy:
      'Decide by `status`, and look the status up below. `isApiError(error, "createCall")` types `error` by status.',
  },
  {
    name: "ConnectionError",
    means: "No answer came: the name was not found, the connection was refused or broke.",
    remedy:
      'If `carriedOut` is `"no"`, nothing was sent: call again. If it is `"unknown"`, read first whether the work was done.',
  },
  {
    name: "TimeoutError",
    means: "A try took longer than `timeout`, or the whole call longer than `totalTimeout`.",
    remedy: "Check `carriedOut` as above. Raise the limit if the API is slow for good reason.",
  },
  {
    name: "AbortError",
    means: "Your own `signal` ended the call.",
    remedy: "Nothing, if you meant it. `carriedOut` says whether the request may have left.",
  },
  {
    name: "TokenError",
    means: "No access token could be had: the token endpoint refused, or its answer was not one.",
    remedy: "Check client id, client secret and `tokenUrl`. The call itself was not sent.",
  },
  {
    name: "RequestError",
    means:
      "The call was refused before it was sent: a parameter is missing or cannot stand in a URL.",
    remedy: "Correct the call. The message names the parameter.",
  },
  {
    name: "RedirectError",
    means:
      "The API answered with a redirect that the client does not follow, since it would carry credentials elsewhere.",
    remedy:
      "Correct `baseUrl`: it is probably `http` where it should be `https`, or an old address.",
  },
  {
    name: "PagingError",
    means:
      "A page named a next page that the client will not ask for, such as one on another origin or one that it had before.",
    remedy: "What was read so far is yours. Report it to the API's operator.",
  },
  {
    name: "ValidationError",
    means:
      "With `validate`, a request or a success did not fit the spec. `violations` say where. The class and its guard come from the entry `./validate`.",
    remedy:
      'For a request: correct it. For an answer: the work is done (`carriedOut` is `"yes"`); the API or the spec is wrong.',
  },
];
