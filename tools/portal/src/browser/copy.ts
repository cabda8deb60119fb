/** Shows the copy buttons, which need a script, and lets them copy the block that they stand on. */
export function showCopyButtons(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const source = button.closest(".code")?.querySelector("code")?.textContent ?? "";
      navigator.clipboard.writeText(source).then(
        () => say(button, "Copied"),
        () => say(button, "Not allowed"),
      );
    });
  }
}

function say(button: HTMLButtonElement, word: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1500);
}
