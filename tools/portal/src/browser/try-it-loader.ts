/** Loads the script of Try it when its form is first opened. */
export function prepareTryIt(): void {
  const details = document.querySelector<HTMLDetailsElement>("details.try");
  details?.addEventListener(
    "toggle",
    () => {
      import("./try-it/try-it.ts").then(({ startTryIt }) => startTryIt(details));
    },
    { once: true },
  );
}
