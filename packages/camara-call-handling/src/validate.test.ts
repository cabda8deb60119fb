import { expect, it } from "vitest";
import { bearer, createCallHandlingClient, type ValidationError } from "./index.ts";
import { validator } from "./validate.ts";

function setUp(answer: unknown, options: Parameters<typeof validator>[0]) {
  let sent = 0;
  const client = createCallHandlingClient({
    auth: bearer("token-1"),
    baseUrl: "https://api.example.com/webrtc-call-handling/vwip",
    validate: validator(options),
    fetch: async () => {
      sent++;
      return Response.json(answer);
    },
  });
  return { client, sent: () => sent };
}

const failure = async (work: PromiseLike<unknown>) =>
  (await Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => error,
  )) as ValidationError;

it("a request that the API would refuse is not sent", async () => {
  const { client, sent } = setUp({}, { requests: true });
  const body = { originatorAddress: "nobody", receiverAddress: "tel:+19195550123" };
  const error = await failure(client.createSession({ registrationId: "r-1", body: body as never }));
  expect(error).toMatchObject({ name: "ValidationError", carriedOut: "no" });
  expect(error.violations.map(({ field }) => field)).toContain("body.originatorAddress");
  expect(sent()).toBe(0);
});

it("an answer that does not fit the spec is reported", async () => {
  const { client } = setUp({ status: "Ringing" }, { responses: true });
  const error = await failure(client.getSessionDetailsById({ mediaSessionId: "session-1" }));
  expect(error).toMatchObject({ name: "ValidationError", carriedOut: "yes", subject: "response" });
});
