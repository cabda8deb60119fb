import { copyButton } from "../copy.ts";
import { element } from "../element.ts";
import { isLoopback, type TryRequest, toCurl } from "./request.ts";
import type { TryAnswer } from "./send.ts";

/** Shows an answer: status, time, body, headers. */
export function showAnswer(place: HTMLElement, answer: TryAnswer): void {
  const kind = answer.status < 300 ? "good" : answer.status < 500 ? "mistake" : "fault";
  const headers = answer.headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  place.replaceChildren(
    element(
      "p",
      { class: "try-status" },
      element("strong", { class: `code-${kind}` }, `${answer.status} ${answer.reason}`.trim()),
      ` in ${Math.round(answer.milliseconds)} ms`,
    ),
    block("Body", answer.body === "" ? "empty" : layOut(answer.body)),
    block("Headers", headers === "" ? "none that a page may read" : headers),
  );
  reveal(place);
}

/** Says why nothing came back, and what to do. */
export function showFailure(
  place: HTMLElement,
  api: string,
  request: TryRequest,
  error: unknown,
): void {
  const curl = toCurl(request);
  const timedOut = error instanceof DOMException && error.name === "TimeoutError";
  const message = timedOut
    ? "No answer came within 30 seconds. The request may have been carried out all the same."
    : isLoopback(request.url)
      ? "Nothing answers at this address: the mock is not running there. Start it, and send again:"
      : "The browser got no answer that this page may read. Most APIs do not let pages of other sites call them (CORS), and then only a server or a command line can. Send it from a shell:";
  const blocks = timedOut
    ? []
    : isLoopback(request.url)
      ? [block("Start the mock", `npx @telespec/mock ${api}`)]
      : [block("curl", curl)];
  place.replaceChildren(element("p", { class: "try-failure" }, message), ...blocks);
  reveal(place);
}

function reveal(place: HTMLElement): void {
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}

function block(title: string, text: string): HTMLElement {
  return element(
    "div",
    { class: "code" },
    element("div", { class: "code-head" }, element("span", {}, title), copyButton(title)),
    element("pre", { tabindex: "0", "aria-label": title }, element("code", {}, text)),
  );
}

/** JSON over several lines; anything else as it came. */
function layOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
