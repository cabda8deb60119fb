import { describe, expect, it } from "vitest";
import { response, webRtcTransfer } from "../bxml.ts";

const callId = "c-93d6f3c0-be584596-0b74-4fa2-8015-d8ede84bd1a4";
const document = (uui: string) =>
  '<?xml version="1.0" encoding="UTF-8"?><Response><Transfer>' +
  `<SipUri uui="${uui}">sip:sipx.webrtc.bandwidth.com:5060</SipUri></Transfer></Response>`;

describe("a transfer to a WebRTC participant", () => {
  it("carries the token", () => {
    expect(String(response(webRtcTransfer({ token: "asdf" })))).toBe(document("asdf;encoding=jwt"));
  });

  it("carries the call id before the token: without its c and its hyphens", () => {
    expect(String(response(webRtcTransfer({ token: "asdf", callId })))).toBe(
      document("93d6f3c0be5845960b744fa28015d8ede84bd1a4;encoding=base64,asdf;encoding=jwt"),
    );
  });

  it("takes a token as long as the header can hold with its encoding: 256 characters", () => {
    const token = "eyJ.".padEnd(256 - ";encoding=jwt".length, "a");
    expect(String(webRtcTransfer({ token }))).toContain(`uui="${token};encoding=jwt"`);
    expect(() => webRtcTransfer({ token: `${token}a` })).toThrow(/^<SipUri> uui must be/);
    expect(() => webRtcTransfer({ token, callId })).toThrow(/^<SipUri> uui must be/);
  });

  it("is refused without a token, which a participant of another device API lacks", () => {
    for (const token of [undefined, null, ""])
      expect(() => webRtcTransfer({ token } as never)).toThrow(/^<SipUri> uui must be/);
  });

  it.each(["", "a,b;encoding=hex", "a b", 'x"/><Hangup/>', "a;encoding=jwt,b"])(
    "takes nothing but one token: %s",
    (token) => {
      expect(() => webRtcTransfer({ token })).toThrow(/^<SipUri> uui must be/);
      expect(() => webRtcTransfer({ token: "asdf", callId: `c-1${token || ","}` })).toThrow(
        /^<SipUri> uui must be/,
      );
    },
  );
});
