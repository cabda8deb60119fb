import type { Cell } from "../cells/cell.ts";
import { requestCells } from "../cells/requests.ts";
import { responseCells } from "../cells/responses.ts";
import type { Api } from "../spec/api.ts";

/** All cells of an API, in the order in which they are run. */
export function cellsOf(api: Api): Cell[] {
  return [...responseCells(api), ...requestCells(api)];
}
