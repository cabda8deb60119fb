import { base } from "../base.ts";
import { readFields } from "./fields.ts";
import { makeRequest } from "./request.ts";
import { send } from "./send.ts";
import { showAnswer, showFailure } from "./show.ts";

/** Brings the form of an operation page to life. Nothing is sent before the reader presses Send. */
export function startTryIt(details: HTMLDetailsElement): void {
  const form = details.querySelector("form");
  const result = details.querySelector<HTMLElement>(".try-result");
  const button = details.querySelector<HTMLButtonElement>("button.send");
  if (form === null || result === null || button === null) return;
  fillInExamples(details);
  fillInAddress(details);
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = makeRequest(readFields(details));
    button.disabled = true;
    button.textContent = "Sending ...";
    send(request)
      .then(
        (answer) => showAnswer(result, answer),
        (error: unknown) => showFailure(result, details.dataset.api ?? "", request, error),
      )
      .finally(() => {
        button.disabled = false;
        button.textContent = "Send";
      });
  });
}

/** Copies the chosen example from the page into the body. */
function fillInExamples(details: HTMLDetailsElement): void {
  const choice = details.querySelector<HTMLSelectElement>("#try-example");
  const body = details.querySelector<HTMLTextAreaElement>("#try-body");
  if (choice === null || body === null) return;
  const fill = () => {
    const example = document.getElementById(choice.value);
    body.value = example?.querySelector("pre code")?.textContent ?? "";
  };
  choice.addEventListener("change", fill);
  fill();
}

/** Where the mock really is: `npm start -- --port N` moves it. */
async function fillInAddress(details: HTMLDetailsElement): Promise<void> {
  const input = details.querySelector<HTMLInputElement>("#try-base");
  const response = await fetch(`${base}mocks.json`).catch(() => undefined);
  if (input === null || response?.ok !== true) return;
  const mocks: unknown = await response.json();
  const url: unknown = Object(mocks)[details.dataset.api ?? ""];
  if (typeof url === "string" && input.value === input.defaultValue) input.value = url;
}
