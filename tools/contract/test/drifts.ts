import type { Answer, Tamper } from "./tampering.ts";

/** A way in which a provider has moved away from the spec of Bandwidth Voice. */
export interface PlantedDrift {
  readonly what: string;
  readonly change: Tamper;
  /** Operation, status and JSON pointer that the report must name; nothing else. */
  readonly found: string;
}

/** Drifts of different kinds. They are at different places, so that a server can have all of them at once. */
export const plantedDrifts: readonly PlantedDrift[] = [
  {
    what: "a missing field",
    change: onCall(({ lastUpdate: _, ...rest }) => rest),
    found: "getCallState 200 /body/lastUpdate",
  },
  {
    what: "a wrong type",
    change: onCall((call) => ({ ...call, to: 19195550123 })),
    found: "getCallState 200 /body/to",
  },
  {
    what: "an extra value of an enum",
    change: onCall((call) => ({ ...call, direction: "sideways" })),
    found: "getCallState 200 /body/direction",
  },
  {
    what: "a bad date",
    change: onCall((call) => ({ ...call, startTime: "2026-03-02 14:05" })),
    found: "getCallState 200 /body/startTime",
  },
  {
    what: "an id of another form",
    change: onCall((call) => ({ ...call, callId: "call-1" })),
    found: "getCallState 200 /body/callId",
  },
  {
    what: "null where something must be",
    change: onCall((call) => ({ ...call, state: null })),
    found: "getCallState 200 /body/state",
  },
  {
    what: "a field that the spec does not know",
    change: onCall((call) => ({ ...call, region: "us-east" })),
    found: "getCallState 200 /body/region",
  },
  {
    what: "something wrong deep in a list",
    change: onList(["to"], (answer) => {
      const calls = JSON.parse(answer.text) as object[];
      answer.text = JSON.stringify(calls.map((call) => ({ ...call, answerTime: 1772460312 })));
    }),
    found: "listCalls 200 /body/0/answerTime",
  },
  {
    what: "an undocumented status",
    change: onList(["from"], (answer) => {
      answer.status = 206;
    }),
    found: "listCalls 206 /status",
  },
  {
    what: "a wrong media type",
    change: onList(["minStartTime"], ({ headers }) => headers.set("content-type", "text/html")),
    found: "listCalls 200 /headers/content-type",
  },
  {
    what: "JSON that is cut short",
    change: onList(["maxStartTime"], (answer) => {
      answer.text = answer.text.slice(0, -1);
    }),
    found: "listCalls 200 /body",
  },
  {
    what: "a refusal without the header that says when to try again",
    change: onList(["pageSize"], (answer) => {
      answer.status = 429;
      answer.text = JSON.stringify({ type: "limit", description: "Too many requests" });
    }),
    found: "listCalls 429 /headers/retry-after",
  },
  {
    what: "a missing header",
    change: onWrite("POST", 201, ({ headers }) => headers.delete("location")),
    found: "createCall 201 /headers/location",
  },
  {
    what: "a body where the spec has none",
    change: onWrite("POST", 200, (answer) => {
      answer.text = '{"ok":true}';
    }),
    found: "updateCall 200 /body",
  },
  {
    what: "another success than the one documented",
    change: onWrite("PUT", 204, (answer) => {
      answer.status = 202;
    }),
    found: "updateCallBxml 202 /status",
  },
];

type Fields = Readonly<Record<string, unknown>>;

function onCall(change: (call: Fields) => Fields): Tamper {
  return (answer) => {
    const isCall = answer.request.method === "GET" && /\/calls\/[^/]+$/.test(answer.request.url);
    if (isCall) answer.text = JSON.stringify(change(JSON.parse(answer.text) as Fields));
  };
}

/** Changes the answer to a list that is asked for with exactly these filters. */
function onList(filters: readonly string[], change: Tamper): Tamper {
  return (answer) => {
    const { pathname, searchParams } = new URL(answer.request.url);
    const isList = answer.request.method === "GET" && pathname.endsWith("/calls");
    if (isList && [...searchParams.keys()].join() === filters.join()) change(answer);
  };
}

function onWrite(method: string, status: number, change: (answer: Answer) => unknown): Tamper {
  return (answer) => {
    if (answer.request.method === method && answer.status === status) change(answer);
  };
}
