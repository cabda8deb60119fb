import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactor, secretsIn } from "./redact.ts";

const secretsOf = (value: unknown) => [...new Set(secretsIn(value))];
const clean = (text: string, ...secrets: string[]) => redactor(secrets)(text);

describe("secretsIn", () => {
  it("finds the values of secret keys, however deep and of whatever case", () => {
    const body = {
      to: "+19195550123",
      username: "callback-user",
      password: "pw-1",
      fallbackUsername: "fallback-user",
      fallbackPassword: "pw-2",
      nested: [{ Token: "tk-1" }, { apiKey: "ak-1" }],
      clientSecret: "cs-1",
      pin: { passwd: 123456 },
      passwords: ["not a key that we know"],
    };
    expect(secretsOf(body).sort()).toEqual(
      ["callback-user", "pw-1", "fallback-user", "pw-2", "tk-1", "ak-1", "cs-1", "123456"].sort(),
    );
  });

  it("finds passwords in XML attributes, as written and as meant", () => {
    const bxml = `<Transfer transferAnswerUrl="https://a.example" username='u-1' password="p&amp;w&quot;&amp;lt;&apos;"/>`;
    expect(secretsOf(bxml)).toEqual(["u-1", `p&w"&lt;'`]);
    expect(secretsOf('<Transfer password="p&#38;&#x3C;&amp;#38;&eacute;&#999999999;">')).toEqual([
      `p&<&#38;&eacute;${String.fromCharCode(999999999)}`,
    ]);
  });

  it("finds the ICE password in SDP, also inside JSON", () => {
    const sdp = "v=0\r\na=ice-ufrag:abcd\r\na=ice-pwd:9ygJK/x+==\r\nm=audio 9 RTP/AVP 0\r\n";
    expect(secretsOf({ offer: { sdp } })).toEqual(["9ygJK/x+=="]);
    expect(secretsOf(JSON.stringify({ sdp }))).toEqual(["9ygJK/x+=="]);
  });

  it("finds what stands below a secret key, keys of SDP, and passwords in URLs", () => {
    expect(secretsOf({ credentials: { id: "c-1", parts: [{ value: "c-2" }] } })).toEqual([
      "c-1",
      "c-2",
    ]);
    expect(secretsOf({ sdp: "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19z|2^20" })).toEqual([
      "WVNfX19z",
    ]);
    expect(secretsOf({ answerUrl: "https://ann:wonder9@a.example:8443/x@y" })).toEqual(["wonder9"]);
  });

  it("takes no longer than reading does, whatever the text", () => {
    const start = performance.now();
    for (const piece of [
      "a",
      "a ",
      "a=",
      "a='",
      '"a":"',
      "://a:",
      "a=ice-pwd: ",
      "- ",
      ":",
      " ",
      "\\n",
      "\\",
      "eyJ",
      "eyJ.",
      "&#38;",
    ]) {
      secretsOf({ text: piece.repeat(100_000) });
      clean(piece.repeat(100_000), "secret", '"\\secret', "&secret");
      clean(`"token":"${piece.repeat(100_000)}`, "secret");
    }
    // Of a length that overflows the stack of an expression that was written carelessly.
    const long = "x".repeat(20_000_000);
    for (const before of ['{"token":"', "Bearer ", "a=ice-pwd:"])
      expect(clean(before + long)).toBe(`${before}***`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("finds device tokens in BXML, and what a query or a form calls a secret", () => {
    const uui = "95ac8d6e;encoding=base64,eyJhbGciOi.eyJw-_.c2ln;encoding=jwt";
    expect(secretsOf(`<SipUri uui="${uui}">sip:a@b.example</SipUri>`)).toEqual([
      "eyJhbGciOi.eyJw-_.c2ln",
    ]);
    expect(secretsOf({ answerUrl: "https://a.example/?a=1&api_key=k-1&b=2" })).toEqual(["k-1"]);
    expect(secretsOf("grant_type=x&client_secret=s-1")).toEqual(["s-1"]);
  });

  it("ends on cycles and on great depth", () => {
    const cycle: Record<string, unknown> = { password: "pw-1" };
    cycle.self = cycle;
    expect(secretsOf(cycle)).toEqual(["pw-1"]);
  });
});

describe("redactor", () => {
  it("masks a secret in every spelling in which an API may echo it", () => {
    const secret = `p&w "x"<é>/+=!(~)*`;
    const spellings = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      new URLSearchParams({ q: secret }).toString(),
      "p&amp;w &quot;x&quot;&lt;é&gt;/+=!(~)*",
      "p&#38;w &#034;x&#x22;&#60;&#233;&#x3E;/+=!(~)*",
      JSON.stringify(JSON.stringify(secret)).replaceAll("é", "\\u00e9").slice(1, -1),
      secret.toUpperCase(),
    ];
    for (const text of spellings)
      expect(clean(`<${text}>`, secret)).toMatch(/^<(\\*"|q=)?\*\*\*(\\*")?>$/);
  });

  it("masks the longer one of two that overlap", () => {
    expect(clean("secret-long", "secret", "secret-long")).toBe("***");
  });

  it("masks a short secret only where it stands alone", () => {
    expect(clean("a: a-b cab", "a")).toBe("***: ***-b cab");
  });

  it("takes special characters literally, and copes with lone surrogates", () => {
    expect(clean("aXb a.b (a|b)", "a.b ", "(a|b)", "\ud800")).toBe("aXb ******");
  });

  it("masks ICE passwords without knowing them", () => {
    expect(clean("a=ice-pwd:abc\\r\\nm=")).toBe("a=ice-pwd:***\\r\\nm=");
  });

  it("masks what a foreign text itself calls a secret", () => {
    expect(clean('{"token":"a.b","count":"3","user_name": "x')).toBe(
      '{"token":"***","count":"3","user_name": "***',
    );
    expect(clean("<x token='a' kind='t'>")).toBe("<x token=*** kind='t'>");
    expect(clean("GET https://ann:pw@a.example/b failed")).toBe(
      "GET https://ann:***@a.example/b failed",
    );
    expect(clean("got a password=hunter2 & Token: x, <a>user_name= bob</a>")).toBe(
      "got a password=*** & Token: x, <a>user_name= ***</a>",
    );
    expect(clean('{"text":"<a token=\\"x\\">"}')).toBe('{"text":"<a token=\\"x\\">"}');
    expect(clean("see eyJhbGciOi.eyJw-_.c2ln; beyJond.a.b")).toBe("see ***; beyJond.a.b");
    expect(clean("sent Basic dXNlcjpwYXNzd29yZA== there")).toBe("sent Basic *** there");
    expect(clean("sent Bearer 17|kJ8s0aLq82hd@Zx there")).toBe("sent Bearer *** there");
    expect(clean("at ftp://svc:pa|ss@word@db/1")).toBe("at ftp://svc:***@db/1");
    expect(clean('"http://host:8080","mail":"a@b"')).toBe('"http://host:8080","mail":"a@b"');
    expect(clean("http://h:80?x=a@b")).toBe("http://h:80?x=a@b");
    expect(clean("Basic credentials and a Bearer token are needed")).toBe(
      "Basic credentials and a Bearer token are needed",
    );
  });

  it("leaves a text without secrets as it is", () => {
    expect(clean("nothing here", "secret", "")).toBe("nothing here");
    expect(clean("nothing here")).toBe("nothing here");
  });

  it("leaves no secret of four characters or more in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, unit: "binary" }).filter((text) => !"***".includes(text)),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          const text = clean(before + secret + after, secret);
          expect(text.includes(secret) && !secret.includes("***")).toBe(false);
        },
      ),
    );
  });
});

describe("redact", () => {
  it("masks a number that is a secret's text, and all below a secret key", () => {
    expect(redact({ rejected: 12345678, count: 31234 }, redactor(["12345678", "1234"]))).toEqual({
      rejected: "***",
      count: 31234,
    });
    expect(redact({ token: { value: "v", list: [1] } }, redactor([]))).toEqual({
      token: { value: "***", list: ["***"] },
    });
  });

  it("masks by key and by value, and keeps all else", () => {
    const value = {
      message: "user u-123 with pw-123 refused",
      password: "other",
      nested: [{ token: "tk", count: 3, ok: true, none: null, "pw-123": "key" }],
    };
    expect(redact(value, redactor(["pw-123", "u-123"]))).toEqual({
      message: "user *** with *** refused",
      password: "***",
      nested: [{ token: "***", count: 3, ok: true, none: null, "***": "key" }],
    });
  });

  it("leaves the original alone, and a key called __proto__ a plain key", () => {
    const value = JSON.parse('{"__proto__": {"password": "pw-1"}, "a": "pw-1"}');
    const copy = redact(value, redactor(["pw-1"])) as Record<string, unknown>;
    expect(Object.keys(copy)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(value.a).toBe("pw-1");
  });

  it("cuts off what is deeper than any body", () => {
    let deep: unknown = "bottom-secret";
    for (let level = 0; level < 100; level++) deep = [deep];
    expect(JSON.stringify(redact(deep, redactor([])))).not.toContain("bottom-secret");
  });
});
