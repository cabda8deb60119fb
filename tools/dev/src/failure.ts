/** Something went wrong that the message explains in full: no stack trace is wanted. Exit code 1. */
export class Failure extends Error {
  override name = "Failure";
}

/** The command line cannot be understood. Exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The user ended the command (Ctrl-C, or a signal) before its work was done. Exit code 130. */
export class Interrupted extends Error {
  override name = "Interrupted";
}
