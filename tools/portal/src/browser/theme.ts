const prefersDark = matchMedia("(prefers-color-scheme: dark)");

/** Shows the button that changes between light and dark, and remembers the choice. */
export function showThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  if (button === null) return;
  button.hidden = false;
  name(button);
  prefersDark.addEventListener("change", () => name(button));
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
    name(button);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? prefersDark.matches : chosen === "dark";
}

function name(button: HTMLButtonElement): void {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", `Change to the ${isDark() ? "light" : "dark"} theme`);
}
