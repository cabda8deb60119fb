export type { Api } from "./apis.ts";
export { apis } from "./apis.ts";
export type { Query, Violation } from "./front/message.ts";
export type { Mock, StartMockOptions } from "./start-mock.ts";
export { startMock } from "./start-mock.ts";
export type { RecordedRequest, RecordedWebhook } from "./state/journal.ts";
