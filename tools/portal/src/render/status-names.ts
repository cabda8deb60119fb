import { STATUS_CODES } from "node:http";

/** What a status is called: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
export function reasonOf(status: string): string {
  if (/^\dXX$/i.test(status)) return status.startsWith("4") ? "Any client error" : "Any of these";
  return STATUS_CODES[status] ?? "";
}
