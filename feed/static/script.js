// What a page can do for its reader beyond what the server sent; without it everything is there all the same.
"use strict";

const wide = matchMedia("(min-width: 60rem)");

// A panel stands open where there is room; browsers that cannot do so by style alone need it said.
function unfold() {
  for (const panel of document.querySelectorAll(".side .panel")) panel.open = wide.matches;
}

wide.addEventListener("change", unfold);
if (wide.matches) unfold();
