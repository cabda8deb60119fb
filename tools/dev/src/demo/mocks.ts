import type { Mock } from "@telespec/mock";
import { Failure, Interrupted } from "../failure.ts";
import { interruption } from "../interruption.ts";
import { host, type Server } from "../ports.ts";
import { root } from "../root.ts";
import { type Demo, demos } from "./demos.ts";
import { type ExampleRequest, exampleRequest } from "./example-request.ts";
import { makeCall } from "./make-call.ts";
import { readSpec } from "./spec.ts";

/** A mock server that answers, and the request by which it is shown. */
export interface RunningMock {
  readonly demo: Demo;
  readonly request: ExampleRequest;
  readonly mock: Mock;
}

/**
 * Starts the mock server of every API, from the built `@telespec/mock`.
 *
 * @param ports the port of each
 * @throws Failure when one cannot start; none is left running then
 */
export async function startMocks(ports: ReadonlyMap<Server, number>): Promise<RunningMock[]> {
  const { startMock } = await import("@telespec/mock");
  const running: RunningMock[] = [];
  try {
    for (const demo of demos) {
      const request = exampleRequest(readSpec(demo.api, root), demo.operation);
      const mock = await startMock(demo.api, { port: ports.get(demo.api), host });
      running.push({ demo, request, mock });
    }
    return running;
  } catch (error) {
    await Promise.all(running.map(({ mock }) => mock.close()));
    throw new Failure(`A mock server could not start: ${messageOf(error)}`);
  }
}

/**
 * Makes one call through the built package of each API and prints what comes back.
 *
 * @throws Failure with the reason when a call fails
 */
export async function callEach(running: readonly RunningMock[]): Promise<void> {
  for (const { demo, request, mock } of running) {
    if (interruption.aborted) throw new Interrupted();
    const call = `${demo.package} ${demo.operation}`;
    const answer = await makeCall(demo, request, mock.url).catch((error: unknown) => {
      throw new Failure(`${call} failed: ${messageOf(error)}`);
    });
    console.log(`\n${call} answered:\n${JSON.stringify(answer, undefined, 2)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
