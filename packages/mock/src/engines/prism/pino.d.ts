// Prism's types name types of pino, but the pino 6 that it uses ships none.
declare module "pino" {
  export type LoggerOptions = object;
  export type DestinationStream = object;
  export interface Logger {
    info(...entry: unknown[]): void;
    warn(...entry: unknown[]): void;
    error(...entry: unknown[]): void;
    debug(...entry: unknown[]): void;
    trace(...entry: unknown[]): void;
    fatal(...entry: unknown[]): void;
    child(bindings: object): Logger;
  }
}
