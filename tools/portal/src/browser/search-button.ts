/** Shows the search button; the search itself is loaded when it is first opened. */
export function showSearch(): void {
  const button = document.querySelector<HTMLButtonElement>("button.search-open");
  if (button === null) return;
  button.hidden = false;
  const open = () => {
    import("./search-dialog.ts").then(({ openSearch }) => openSearch());
  };
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
}
