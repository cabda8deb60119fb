import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { plainRequest, sendPlain } from "../bench/plain.ts";
import { checkRefusal } from "../check/refusal.ts";
import { type Api, type Operation, successes } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** Cells for paths and methods that an API does not have, and for each of its addresses. */
export function addressCells(api: Api): Cell[] {
  const paths = [...new Set(api.operations.map(({ path }) => path))];
  return [
    unknownPathCell(),
    ...paths.flatMap((path) => wrongMethodCells(api, path)),
    ...api.servers.map((server) => serverCell(api, server)),
  ];
}

function unknownPathCell(): Cell {
  return {
    id: "unknown path",
    group: "negative",
    operation: undefined,
    title: "a path that the API does not have is not found",
    covers: [covered.unknownPath()],
    run: async (bench) => {
      const [operation] = bench.api.operations;
      assert.ok(operation !== undefined, "the API has no operations");
      const request = plainRequest(bench, operation);
      const answer = await sendPlain(bench, { ...request, target: "/no-such-path" });
      checkRefusal(bench, undefined, answer, [404]);
    },
  };
}

/** The methods of which a path may declare some; the others are refused. */
const commonMethods = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

function wrongMethodCells({ operations }: Api, path: string): Cell[] {
  const known = operations.filter((operation) => operation.path === path);
  const allowed = known.map(({ method }) => method);
  const [operation] = known;
  if (operation === undefined) return [];
  return commonMethods
    .filter((method) => !allowed.includes(method))
    .map((method) => ({
      id: `${method} ${path} is refused`,
      group: "negative",
      operation: undefined,
      title: `${path} does not know ${method}, and says what it knows`,
      covers: [covered.wrongMethod(method, path)],
      run: (bench) => refuseMethod(bench, operation, method, allowed),
    }));
}

async function refuseMethod(
  bench: Bench,
  operation: Operation,
  method: string,
  allowed: readonly string[],
): Promise<void> {
  const { target, headers } = plainRequest(bench, operation);
  const answer = await sendPlain(bench, { method, target, headers });
  const declaring = operation.responses.some(({ status }) => status === 405)
    ? operation
    : undefined;
  checkRefusal(bench, declaring, answer, [405]);
  // https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
  const told = (answer.headers.get("allow") ?? "").split(",").map((one) => one.trim());
  const declared = told.filter((one) => one !== "OPTIONS" && one !== "HEAD");
  assert.deepEqual(declared.sort(), [...allowed].sort(), "Allow does not list the path's methods");
}

function serverCell({ operations }: Api, server: string): Cell {
  return {
    id: `server ${server}`,
    group: "protocol",
    operation: undefined,
    title: `the API answers under the path of ${server}`,
    covers: [covered.server(server)],
    run: async (bench) => {
      const [operation] = operations;
      assert.ok(operation !== undefined, "the API has no operations");
      const request = plainRequest(bench, operation);
      const base = new URL(server).pathname.replace(/\/$/, "");
      const answer = await sendPlain(bench, { ...request, target: `${base}${request.target}` });
      assert.equal(answer.status, successes(operation)[0]?.status, `it does not: ${answer.text}`);
    },
  };
}
