/**
 * What browsers and Workers get in the place of the package, by the conditions in `exports`: it
 * fails when it is imported, with a text that says what to do. It has the names of the real entries,
 * since a bundler would otherwise complain of a missing export first.
 */
export const apis: never = refuse();
export const startMock: never = refuse();
export const setup: never = refuse();

function refuse(): never {
  throw new Error(
    "@telespec/mock is a server and needs Node: it cannot run in a browser or a Worker. " +
      "Start it beside them with `npx telespec-mock`, and give its URL to your client. " +
      "A test that runs in Node with jsdom needs Node's test environment to import it.",
  );
}
