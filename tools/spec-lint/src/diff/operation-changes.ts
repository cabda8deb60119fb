import { arrayAt, objectAt, textAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import type { Operation } from "../model/operations.ts";
import { calledOperations, responses } from "../model/operations.ts";
import type { Change } from "./change.ts";

/** Classes of `x-retry`, from the cautious to the eager. */
const EAGERNESS = ["never", "rejected-only", "idempotent"];

/** What our clients make of an operation, and no general tool knows: retries, paging, names, success types. */
export function* operationChanges(base: Api, revision: Api): Generator<Change> {
  const now = new Map([...calledOperations(revision)].map((one) => [idOf(one), one]));
  for (const before of calledOperations(base)) {
    const after = now.get(idOf(before));
    if (after === undefined) continue; // removed or renamed: Redocly reports it
    const where = `\`${before.method.toUpperCase()} ${before.path}\``;
    for (const change of [
      ...retryChange(before, after),
      ...pagingChange(before, after),
      ...bindingChanges(before, after),
      ...pathParameterChanges(before, after),
      ...successChanges(before, after),
    ]) {
      yield { ...change, where };
    }
  }
}

type Unplaced = Omit<Change, "where">;

function idOf({ node, method, path }: Operation): string {
  return textAt(node, "operationId") || `${method} ${path}`;
}

function* retryChange(before: Operation, after: Operation): Generator<Unplaced> {
  const from = textAt(before.node, "x-retry") || "nothing";
  const to = textAt(after.node, "x-retry") || "nothing";
  if (from === to) return;
  const eager = EAGERNESS.indexOf(to) > EAGERNESS.indexOf(from);
  yield {
    level: eager ? "breaking" : "additive",
    what: eager
      ? `x-retry changed from ${from} to ${to}: clients repeat what they did not repeat before.`
      : `x-retry changed from ${from} to ${to}: clients give up where they tried again.`,
  };
}

function* pagingChange(before: Operation, after: Operation): Generator<Unplaced> {
  const pages = ({ node }: Operation) => node["x-paging"] === "link";
  if (pages(before) === pages(after)) return;
  const what = `x-paging ${pages(after) ? "became" : "is no longer"} link: the method gives another type.`;
  yield { level: "breaking", what };
}

function* bindingChanges(before: Operation, after: Operation): Generator<Unplaced> {
  const bound = (operation: Operation) =>
    operation.parameters.filter((one) => one["x-bound"] === true).map((one) => textAt(one, "name"));
  const was = bound(before);
  const is = bound(after);
  for (const name of was.filter((one) => !is.includes(one))) {
    const what = `${name} is no longer taken from the client's options: every call has to give it.`;
    yield { level: "breaking", what };
  }
  for (const name of is.filter((one) => !was.includes(one))) {
    yield { level: "additive", what: `${name} may be given once, with the client's options.` };
  }
}

function* pathParameterChanges(before: Operation, after: Operation): Generator<Unplaced> {
  const names = (path: string) => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const is = names(after.path);
  for (const [index, name] of names(before.path).entries()) {
    if (is.length === 0 || is.includes(name)) continue;
    const other = is[index] ?? "";
    const what = `The path parameter ${name} is called ${other}: callers pass it by its name.`;
    yield { level: "breaking", what };
  }
}

function* successChanges(before: Operation, after: Operation): Generator<Unplaced> {
  const successes = (operation: Operation) =>
    responses(operation).filter(([status]) => status.startsWith("2"));
  const was = new Set(successes(before).map(([status]) => status));
  if (was.size === 0) return;
  for (const [status, response] of successes(after)) {
    if (was.has(status)) continue;
    const body = Object.keys(objectAt(response, "content")).length > 0 ? "a body" : "no body";
    const what = `The success status ${status} with ${body} is new: the type of the answer widens.`;
    yield { level: "breaking", what };
  }
}

/** The address that a client uses unless told otherwise is the first server. */
export function* serverChanges(base: Api, revision: Api): Generator<Change> {
  const first = (api: Api) => textAt(arrayAt(api.document, "servers")[0], "url");
  const urls = arrayAt(revision.document, "servers").map((one) => textAt(one, "url"));
  if (first(base) === first(revision) || !urls.includes(first(base))) return;
  const what = `The first server is ${first(revision)}: clients send their requests there.`;
  yield { level: "breaking", where: "`servers`", what };
}
