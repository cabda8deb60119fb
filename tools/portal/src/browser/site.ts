import { showCopyButtons } from "./copy.ts";
import { showPlaceInMenu } from "./menu.ts";
import { prepareSampleChoice } from "./sample-choice.ts";
import { showSearch } from "./search-button.ts";
import { showThemeButton } from "./theme.ts";
import { prepareTryIt } from "./try-it-loader.ts";

showCopyButtons();
showThemeButton();
showPlaceInMenu();
showSearch();
prepareSampleChoice();
prepareTryIt();
