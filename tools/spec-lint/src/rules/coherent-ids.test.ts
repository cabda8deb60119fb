import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { coherentIds } from "./coherent-ids.ts";

interface Story {
  readonly account?: string;
  readonly path?: string;
  readonly url?: string;
  readonly tag?: string;
  readonly password?: string;
}

const story = ({ account, path, url, tag, password }: Story = {}) => `
    paths:
      /accounts/{accountId}/calls/{callId}:
        post:
          parameters:
            - { name: accountId, in: path, example: "9900000" }
            - { name: callId, in: path, ${path ?? "example: c-1"} }
          requestBody:
            content:
              application/json:
                examples:
                  one: { value: { tag: order-1, password: not-a-secret } }
          responses:
            "201":
              content:
                application/json:
                  examples:
                    one:
                      value:
                        ${account ?? 'accountId: "9900000"'}
                        callId: c-1
                        ${url ?? "callUrl: https://example.com/accounts/9900000/calls/c-1"}
                        ${tag ?? "tag: order-1"}
                        ${password ?? 'password: "*****"'}
    `;

test("Examples that tell one story pass", () => {
  expectNothing(coherentIds, story());
});

test("A second account is reported", () => {
  expectFindings(
    coherentIds,
    story({ account: '»accountId: "9900001"', url: "callUrl: https://example.com" }),
  );
});

test("An id of a path that no body shows is reported", () => {
  expectFindings(coherentIds, story({ path: "»example: c-2" }));
});

test("A URL that names another id than its body is reported", () => {
  const [text] = expectFindings(
    coherentIds,
    story({ url: "»callUrl: https://example.com/accounts/9900000/calls/c-9" }),
  );
  expect(text).toContain("c-9");
});

test("An answer that contradicts the request of the same name is reported, a masked password is not", () => {
  expectFindings(coherentIds, story({ tag: "»tag: order-2" }));
  expectFindings(coherentIds, story({ password: "»password: other" }));
});
