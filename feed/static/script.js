// What a page can do for its reader beyond what the server sent; without it everything is there all the same.
"use strict";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const events = all("main .event[id]");

// A panel stands open where there is room; a browser that cannot do so by style alone needs it said.
const wide = matchMedia("(min-width: 60rem)");
const unfold = () => all(".side .panel").forEach((panel) => { panel.open = wide.matches; });
wide.addEventListener("change", unfold);
if (wide.matches) unfold();

// The address of an event that stands on another page by now: its own page leads there.
const root = document.documentElement.dataset.home;
const hash = location.hash.slice(1);
if (/^e[0-9a-f]{7,}$/.test(hash) && !document.getElementById(hash) && one("main .group")) {
  location.replace(`${root}events/${hash}`);
}

// Keys: j and k to the next and the previous event, / to the search; off for whoever turns them off.
const keys = one("#keys");
if (keys) {
  keys.checked = localStorage.getItem("keys") !== "off";
  keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
  keys.closest("[hidden]").hidden = false;
  document.addEventListener("keydown", (press) => {
    if (!keys.checked || press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return;
    if (press.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
    if (press.key === "/") {
      press.preventDefault();
      one(".filters").open = true;
      one("#q").focus();
    } else if (press.key === "j" || press.key === "k") {
      const to = neighbour(press.key === "j" ? 1 : -1);
      if (to) {
        press.preventDefault();
        to.querySelector("h3 a").focus({ preventScroll: true });
        to.scrollIntoView({ block: "start" });
      }
    }
  });
}

// The event after or before the one that has the focus, or else the one at the top of the view.
function neighbour(step) {
  const shown = events.filter((event) => !event.hidden);
  const at = shown.findIndex((event) => event.contains(document.activeElement));
  if (at >= 0) return shown[at + step];
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const below = shown.findIndex((event) => event.getBoundingClientRect().top > top - 2);
  return shown[step > 0 ? below : (below < 0 ? shown.length : below) - 1];
}

// A line in the strip where the reader is.
const picture = one(".picture");
if (picture) {
  const columns = new Map(all("a[href^='#']", picture).map((link) => [link.getAttribute("href"), link.getBBox()]));
  const places = all("main [id^=in-]");
  const here = document.createElementNS("http://www.w3.org/2000/svg", "line");
  here.setAttribute("class", "here");
  here.setAttribute("y2", "66");
  picture.append(here);
  let waiting = false;
  const follow = () => {
    waiting = false;
    const top = picture.getBoundingClientRect().bottom + 120;
    const passed = places.filter((place) => place.getBoundingClientRect().top < top).pop() || places[0];
    const box = passed && columns.get(`#${passed.id}`);
    here.hidden = !box;
    if (!box) return;
    const x = `${(box.x + box.width / 2) / 10}%`;
    here.setAttribute("x1", x);
    here.setAttribute("x2", x);
  };
  const later = () => { if (!waiting) { waiting = true; requestAnimationFrame(follow); } };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  follow();
}

// Filters. Empty fields stay out of the address.
const form = one("#filters");
if (form) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
  addEventListener("pageshow", () => { for (const field of form.elements) field.disabled = false; });
}

// A static site answers every question with the same page: then what is asked for is chosen here, of what is on it.
const asked = new URLSearchParams(location.search);
const known = ["q", "tag", "source", "from", "to", "precision", "status"];
if (form && form.dataset.query === "" && known.some((name) => asked.get(name))) {
  const fold = (text) => ` ${text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  // A date's first and last day as numbers that compare like dates.
  const bound = (text, late) => {
    const [, sign, year, month, day] = /^(-?)(\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(text.replace(/X/g, late ? "9" : "0")) || [];
    return year && (sign ? -1 : 1) * year * 1e4 + (+month || (late ? 12 : 0)) * 100 + (+day || (late ? 31 : 0));
  };
  const terms = [...(asked.get("q") || "").matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)];
  const wanted = (event) => {
    const data = event.dataset;
    const text = fold(all("h3, .tag, blockquote", event).map((part) => part.textContent).join(" "));
    const has = (name, folder) => asked.getAll(name).filter(Boolean).every(
      (value) => event.querySelector(`a[href$="/${folder}/${CSS.escape(value)}"]`));
    const is = (name) => !asked.get(name) || asked.getAll(name).includes(data[name]);
    return terms.every(([, not, phrase, word]) => {
      const sought = fold(phrase ?? word);
      const found = text.includes((word || "").endsWith("*") ? sought.trimEnd() : sought);
      return !sought.trim() || found === !not;
    }) && has("tag", "tags") && is("precision") && is("status")
      && (!asked.get("source") || (data.source || "").split(" ").includes(asked.get("source")))
      && (!bound(asked.get("from") || "") || !data.to || bound(data.to, true) >= bound(asked.get("from"), false))
      && (!bound(asked.get("to") || "") || !data.from || bound(data.from, false) <= bound(asked.get("to"), true));
  };
  for (const event of events) event.hidden = !wanted(event);
  for (const group of all(".group")) group.hidden = !all(".event:not([hidden])", group).length;
  for (const gap of all(".gap")) gap.hidden = true;
  for (const field of form.elements) if (asked.get(field.name)) field.value = asked.get(field.name);
  const told = one("#found");
  told.textContent = told.dataset.told.replace("{n}", events.filter((event) => !event.hidden).length);
  told.hidden = false;
}
