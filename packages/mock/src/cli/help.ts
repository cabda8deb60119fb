import { apis } from "../apis.ts";

/** What `--help` prints. */
export const help = `Usage: telespec-mock [api...] [options]

Starts a mock server for each API named, or for all of them:
  ${apis.join("\n  ")}

Several mocks get ports one after the other, in the order above.

Options:
  --port N     port of the first mock; 0 picks a free one for each (default 4010)
  --host H     address to listen on (default 127.0.0.1)
  --json       print one line of JSON with the URLs once all mocks are ready
  --quiet      print nothing but errors
  --help       print this
  --version    print the version

Examples:
  telespec-mock
  telespec-mock bandwidth-voice --port 4010
  telespec-mock bandwidth-voice camara-call-handling --port 0 --json

The mocks run until Ctrl-C or SIGTERM.
Ask for an answer with a header: Prefer: code=404, Prefer: example=answered, Prefer: dynamic=true
`;
