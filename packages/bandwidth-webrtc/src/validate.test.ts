import { expect, it } from "vitest";
import { basic, createWebRtcClient, type ValidationError } from "./index.ts";
import { validator } from "./validate.ts";

const participantId = "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19";

function setUp(answer: unknown) {
  let sent = 0;
  const webrtc = createWebRtcClient({
    accountId: "9900000",
    auth: basic("user", "password"),
    validate: validator({ requests: true, responses: true }),
    fetch: async () => {
      sent++;
      return Response.json(answer);
    },
  });
  return { webrtc, sent: () => sent };
}

const failure = async (work: PromiseLike<unknown>) =>
  (await Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => error,
  )) as ValidationError;

it("a request that the API would refuse is not sent", async () => {
  const { webrtc, sent } = setUp({});
  const body = {
    tag: "x".repeat(51),
    publishPermissions: ["AUDIO", "AUDIO"] as ("AUDIO" | "VIDEO")[],
  };
  expect(await failure(webrtc.createParticipant({ body }))).toMatchObject({
    name: "ValidationError",
    carriedOut: "no",
    violations: expect.arrayContaining([
      { field: "body.tag", rule: "maxLength 50", type: "string" },
      { field: "body.publishPermissions", rule: "uniqueItems", type: "array" },
    ]),
  });
  expect(sent()).toBe(0);
});

it("an answer that does not fit the spec is reported, and one that fits is given", async () => {
  const { webrtc } = setUp({ id: 7 });
  expect(await failure(webrtc.getParticipant({ participantId }))).toMatchObject({
    name: "ValidationError",
    carriedOut: "yes",
    violations: expect.arrayContaining([{ field: "body.id", rule: "type string", type: "number" }]),
  });
});
