/** One root command, as `npm run <name>` starts it. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /** The flags it takes, and which of them have a value. */
  readonly flags: Readonly<Record<string, "boolean" | "value">>;
  /** The flag that a bare word gives the value of, where the command takes one. */
  readonly argument?: string;
  /** Whether the tool that it starts reads the command line, `--help` too: then it has no flags. */
  readonly forwards?: boolean;
  /**
   * Does the work.
   *
   * @param argv what stands after its name, for one that forwards it
   * @returns the exit code
   */
  run(flags: Flags, argv?: readonly string[]): Promise<number>;
}

/** The flags given on the command line: `true`, or the text of the value. */
export type Flags = Readonly<Record<string, string | true | undefined>>;
