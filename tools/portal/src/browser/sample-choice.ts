/** Lets the reader choose the language of the samples; the choice holds on every page. */
export function prepareSampleChoice(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-choose]")];
  const show = () => {
    const chosen = document.documentElement.dataset.sample ?? "ts";
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.choose === chosen));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const { choose = "ts" } = button.dataset;
      document.documentElement.dataset.sample = choose;
      try {
        localStorage.setItem("sample", choose);
      } catch {
        // Storage may be forbidden; the choice then holds for this page.
      }
      show();
    });
  }
  show();
}
