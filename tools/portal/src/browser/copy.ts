import { element } from "./element.ts";

/** Shows the copy buttons of the page, which need a script. */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) enable(button);
}

/** A copy button for a block that a script makes. */
export function copyButton(label: string): HTMLButtonElement {
  const attributes = { type: "button", class: "copy", "aria-label": `Copy: ${label}`, hidden: "" };
  const button = element("button", attributes, "Copy");
  enable(button);
  return button;
}

/** Lets a button copy the block that it stands on, where the browser allows it. */
function enable(button: HTMLButtonElement): void {
  if (navigator.clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const source = button.closest(".code")?.querySelector("code")?.textContent ?? "";
    navigator.clipboard.writeText(source).then(
      () => say(button, "Copied"),
      () => say(button, "Not allowed"),
    );
  });
}

function say(button: HTMLButtonElement, word: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1500);
}
