import assert from "node:assert/strict";
import { bytes, type PlainAnswer, plainRequest, sendPlain } from "../bench/plain.ts";
import { reasonsOf } from "../check/reasons.ts";
import { checkRefusal } from "../check/refusal.ts";
import { type Api, isJson, type Operation, successes } from "../spec/api.ts";
import type { Cell } from "./cell.ts";
import { invalid } from "./negative-bodies.ts";
import { covered } from "./obligations.ts";

/** Cells for what HTTP itself can get wrong about an operation's request: body, media types, method. */
export function protocolCells({ operations }: Api): Cell[] {
  return operations.flatMap((operation) => [
    ...bodyFaults(operation).map((fault) => faultCell(operation, fault)),
    ...(hasBody(operation) ? [unacceptableCell(operation)] : []),
    ...(operation.method === "GET" ? [headCell(operation)] : []),
  ]);
}

/** Something wrong with a body as a whole. */
interface BodyFault {
  /** What the request has, as in "refuses ...". */
  readonly what: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly statuses: readonly number[];
  /** The reason, if the one who refused tells reasons. */
  readonly reason: string;
}

/** The faults that a body of an operation can have as a whole. */
function bodyFaults({ body }: Operation): BodyFault[] {
  const [content] = body?.contents ?? [];
  const [example] = content?.examples ?? [];
  if (content === undefined || example === undefined) return [];
  const { mediaType } = content;
  const good = bytes(isJson(mediaType) ? JSON.stringify(example.value) : String(example.value));
  const other = isJson(mediaType) ? "text/plain" : "application/json";
  const faults: BodyFault[] = [
    fault("a body of another media type", good, { "content-type": other }, [415], "body 415"),
    fault("a body without a media type", good, { "content-type": undefined }, [415], "body 415"),
    fault("a body that is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), {}, invalid, "body 400"),
  ];
  if (body?.required === true) {
    faults.push(fault("an empty body", bytes(""), {}, invalid, " required"));
  }
  if (isJson(mediaType)) {
    const cut = good.slice(0, -1);
    faults.push(fault("JSON that is cut short", cut, {}, invalid, "body 400"));
  }
  return faults;
}

function fault(
  what: string,
  body: Uint8Array<ArrayBuffer>,
  headers: BodyFault["headers"],
  statuses: readonly number[],
  reason: string,
): BodyFault {
  return { what, body, headers, statuses, reason };
}

function faultCell(
  operation: Operation,
  { what, body, headers, statuses, reason }: BodyFault,
): Cell {
  return {
    id: `${operation.id} refuses ${what}`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses ${what}`,
    covers: [covered.negative(operation, what)],
    run: async (bench) => {
      const type = operation.body?.contents[0]?.mediaType;
      const changed = { "content-type": type, ...headers };
      const answer = await sendPlain(bench, {
        ...plainRequest(bench, operation, { headers: changed }),
        body,
      });
      checkRefusal(bench, operation, answer, statuses);
      checkReason(answer, reason);
    },
  };
}

function unacceptableCell(operation: Operation): Cell {
  return {
    id: `${operation.id} refuses an Accept that excludes its answer`,
    group: "negative",
    operation: operation.id,
    title: `${operation.id} refuses an Accept that excludes its answer`,
    covers: [covered.negative(operation, "an Accept that excludes its answer")],
    run: async (bench) => {
      const headers = { accept: "image/png" };
      const answer = await sendPlain(bench, plainRequest(bench, operation, { headers }));
      checkRefusal(bench, operation, answer, [406]);
      checkReason(answer, "header 406");
    },
  };
}

function checkReason(answer: PlainAnswer, reason: string): void {
  const told = reasonsOf(answer);
  assert.deepEqual(told, [reason], "refused for another reason");
}

/** A HEAD is a GET without the body: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
function headCell(operation: Operation): Cell {
  return {
    id: `${operation.id} HEAD`,
    group: "protocol",
    operation: operation.id,
    title: `${operation.id} answers HEAD like GET, without the body`,
    covers: [covered.operation(operation)],
    run: async (bench) => {
      const get = plainRequest(bench, operation);
      const head = { ...get, method: "HEAD" };
      const [full, bare] = [await sendPlain(bench, get), await sendPlain(bench, head)];
      assert.equal(bare.status, full.status, "HEAD has another status than GET");
      assert.equal(bare.text, "", "HEAD has a body");
      for (const name of ["content-type", "content-length"]) {
        assert.equal(bare.headers.get(name), full.headers.get(name), `HEAD has another ${name}`);
      }
    },
  };
}

/** Whether the success of an operation has a body, whose media type a client can then exclude. */
function hasBody(operation: Operation): boolean {
  return (successes(operation)[0]?.contents.length ?? 0) > 0;
}
