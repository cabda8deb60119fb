/** Shows the open page in the menu, where the menu is longer than the screen. */
export function showPlaceInMenu(): void {
  const menu = document.querySelector<HTMLElement>("#side");
  const link = menu?.querySelector<HTMLElement>("[aria-current]");
  if (menu === null || link === null || link === undefined) return;
  const show = () => {
    const below = link.getBoundingClientRect().bottom - menu.getBoundingClientRect().bottom;
    if (below > 0) menu.scrollTop += below + menu.clientHeight / 2;
  };
  show();
  menu.addEventListener("toggle", show);
}
