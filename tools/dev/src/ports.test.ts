import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { UsageError } from "./failure.ts";
import { assignPorts, host, requireFreePorts, servers } from "./ports.ts";

/** The last port from which there is one for every server. */
const last = 65536 - servers.length;

describe("ports", () => {
  test("start at 4010, in the order of the APIs", () => {
    expect([...assignPorts()].slice(0, 3)).toEqual([
      ["bandwidth-voice", 4010],
      ["bandwidth-webrtc", 4011],
      ["camara-call-handling", 4012],
    ]);
    expect([...assignPorts().keys()]).toEqual(servers);
  });

  test("start where --port says", () => {
    expect([...assignPorts("5000").values()].slice(0, 3)).toEqual([5000, 5001, 5002]);
    expect([...assignPorts(String(last)).values()].at(-1)).toBe(65535);
  });

  test.each(["0", String(last + 1), "-1", "80.5", "1e3", "0x50", "http", "", " "])(
    "cannot start at '%s'",
    (value) => {
      expect(() => assignPorts(value)).toThrow(UsageError);
      expect(() => assignPorts(value)).toThrow(`a whole number from 1 to ${last}`);
    },
  );

  test("that are free are left free", async () => {
    const ports = new Map([["bandwidth-voice", await freePort()]] as const);
    await requireFreePorts(ports);
    await requireFreePorts(ports);
  });

  test("that are taken are named, with the option that helps", async () => {
    const other = createServer().listen(0, host);
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const ports = new Map([
      ["bandwidth-voice", await freePort()],
      ["bandwidth-webrtc", port],
    ] as const);
    await expect(requireFreePorts(ports)).rejects.toThrow(
      `Port ${port}, for the mock of bandwidth-webrtc, is taken by another program.\n` +
        "End that program, or choose other ports: npm start -- --port N",
    );
    other.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
