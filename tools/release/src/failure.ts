/** Something went wrong that the message explains in full: no stack trace is wanted. Exit code 1. */
export class Failure extends Error {
  override name = "Failure";
}
