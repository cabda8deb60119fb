"use strict";

import("../src/setup/main.mjs").then((setup) => setup.main(process.argv.slice(2)));
