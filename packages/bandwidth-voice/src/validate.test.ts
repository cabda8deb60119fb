import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examples } from "./generated/webhook-examples.ts";
import { bearer, createVoiceClient } from "./index.ts";
import { isValidationError, type ValidationError, validator } from "./validate.ts";

const body = {
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/callbacks/answer",
};
const { callId } = examples.answer;

function setUp(answer: unknown, options: Parameters<typeof validator>[0]) {
  let sent = 0;
  const voice = createVoiceClient({
    accountId: "9900000",
    auth: bearer("token-1"),
    validate: validator(options),
    fetch: async () => {
      sent++;
      return Response.json(answer);
    },
  });
  return { voice, sent: () => sent };
}

async function failure(work: PromiseLike<unknown>): Promise<ValidationError> {
  try {
    await work;
  } catch (error) {
    if (isValidationError(error)) return error;
    throw error;
  }
  throw new Error("The call has not failed");
}

describe("a validator of the Voice API", () => {
  it("stops a request that the API would refuse, before it is sent, and shows no secret", async () => {
    const { voice, sent } = setUp({}, { requests: true });
    const wrong = {
      ...body,
      to: "+1invalid",
      callTimeout: 301,
      password: 4711 as unknown as string,
    };
    const error = await failure(voice.createCall({ body: wrong }));
    expect(error).toMatchObject({ name: "ValidationError", carriedOut: "no", subject: "request" });
    expect(error.violations.map(({ field }) => field).sort()).toEqual([
      "body.callTimeout",
      "body.password",
      "body.to",
    ]);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("4711");
    expect(sent()).toBe(0);
  });

  it("knows the rules between fields", async () => {
    const { voice, sent } = setUp({}, { requests: true });
    const secure = {
      ...body,
      answerUrl: "http://app.example.com/",
      username: "user",
      password: "s3cret",
    };
    expect((await failure(voice.createCall({ body: secure }))).violations).toEqual([
      { field: "body.answerUrl", rule: expect.stringMatching(/^pattern /), type: "string" },
    ]);
    const both = { state: "completed", redirectUrl: "https://app.example.com/" } as unknown as {
      state: "completed";
    };
    expect((await failure(voice.updateCall({ callId, body: both }))).name).toBe("ValidationError");
    expect(
      (await failure(voice.updateCallBxml({ callId, body: "invalidBXML" }))).violations,
    ).toEqual([{ field: "body", rule: expect.stringMatching(/^pattern /), type: "string" }]);
    expect((await failure(voice.listCalls({ pageSize: 0 }))).violations).toEqual([
      { field: "pageSize", rule: "minimum 1", type: "number" },
    ]);
    expect(sent()).toBe(0);
  });

  it("lets a good request and a good answer pass", async () => {
    const call = { ...examples.answer, state: "answered", lastUpdate: examples.answer.answerTime };
    const { voice, sent } = setUp([call], { requests: true, responses: true });
    const since = new Date("2026-03-02T00:00:00Z");
    expect((await voice.listCalls({ minStartTime: since, pageSize: 10 })).items).toEqual([call]);
    expect(sent()).toBe(1);
  });

  it("says what is wrong with an answer", async () => {
    const { voice } = setUp({ callId, direction: "sideways" }, { responses: true });
    const error = await failure(voice.getCallState({ callId }));
    expect(error).toMatchObject({
      name: "ValidationError",
      carriedOut: "yes",
      subject: "response",
    });
    expect(error.violations).toContainEqual({
      field: "body.direction",
      rule: 'enum "inbound", "outbound"',
      type: "string",
    });
  });

  it("runs where no code may be made from text", () => {
    const program = `
      import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";
      import { validator } from "@telespec/bandwidth-voice/validate";
      const validate = validator({ requests: true, responses: true });
      const voice = createVoiceClient({ accountId: "9900000", auth: bearer("t"), validate });
      try { await voice.createCall({ body: {} }); } catch (error) { console.log(error.name); }
      try { new Function("")(); } catch { console.log("no code from text"); }
    `;
    const flags = [
      "--disallow-code-generation-from-strings",
      "--input-type=module",
      "--eval",
      program,
    ];
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const said = execFileSync(process.execPath, flags, { cwd, encoding: "utf8" });
    expect(said).toBe("ValidationError\nno code from text\n");
  });
});
