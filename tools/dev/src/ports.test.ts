import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { UsageError } from "./failure.ts";
import { assignPorts, host, requireFreePorts } from "./ports.ts";

describe("ports", () => {
  test("start at 4010, in the order of the APIs", () => {
    expect([...assignPorts()]).toEqual([
      ["bandwidth-voice", 4010],
      ["bandwidth-webrtc", 4011],
      ["camara-call-handling", 4012],
    ]);
  });

  test("start where --port says", () => {
    expect([...assignPorts("5000").values()]).toEqual([5000, 5001, 5002]);
    expect([...assignPorts("65533").values()]).toEqual([65533, 65534, 65535]);
  });

  test.each(["0", "65534", "-1", "80.5", "1e3", "0x50", "http", "", " "])(
    "cannot start at '%s'",
    (value) => {
      expect(() => assignPorts(value)).toThrow(UsageError);
      expect(() => assignPorts(value)).toThrow("a whole number from 1 to 65533");
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
