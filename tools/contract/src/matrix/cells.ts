import { addressCells } from "../cells/addresses.ts";
import { boundaryCells } from "../cells/boundaries.ts";
import { caseCells } from "../cells/cases.ts";
import type { Cell } from "../cells/cell.ts";
import { eventCells } from "../cells/events.ts";
import { negativeBodyCells } from "../cells/negative-bodies.ts";
import { negativeParameterCells } from "../cells/negative-parameters.ts";
import { pagingCells } from "../cells/paging.ts";
import { protocolCells } from "../cells/protocol.ts";
import { requestCells } from "../cells/requests.ts";
import { responseCells } from "../cells/responses.ts";
import { schemaCells } from "../cells/schemas.ts";
import { securityCells } from "../cells/security.ts";
import type { Api } from "../spec/api.ts";

/** All cells of an API, in the order in which they are run. */
export function cellsOf(api: Api): Cell[] {
  return [
    ...schemaCells(api),
    ...caseCells(api),
    ...eventCells(api),
    ...responseCells(api),
    ...requestCells(api),
    ...boundaryCells(api),
    ...negativeBodyCells(api),
    ...negativeParameterCells(api),
    ...protocolCells(api),
    ...addressCells(api),
    ...securityCells(api),
    ...pagingCells(api),
  ];
}
