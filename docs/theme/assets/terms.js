// A term of the glossary is explained where it stands: on hover, on focus by keyboard, and on a first tap. The second
// tap, a click and Enter follow its link to the glossary. Without this file the link is all there is.

const PAUSE = 250; // milliseconds in which the pointer may leave a term for its explanation
const GAP = 6; // pixels between the two
const EDGE = 8; // and between the explanation and the edge of the screen

const language = document.documentElement.lang.slice(0, 2);
const box = document.createElement("div");
box.className = "yb-explained";
box.id = "yb-explained";
box.setAttribute("role", "tooltip");
box.hidden = true;
document.body.append(box);

let texts = null; // by the term's anchor, loaded when a first explanation is asked for
let shown = null;
let wanted = null;
let timer = 0;

async function load() {
  const response = await fetch(new URL(`glossary.${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`glossary: ${response.status}`);
  return new Map(Object.values(await response.json()).map(({ id, text }) => [`#${id}`, text]));
}

async function show(term) {
  clearTimeout(timer);
  wanted = term;
  if (term === shown) return true;
  try {
    const text = (await (texts ??= load())).get(term.hash);
    if (!text) return false;
    if (wanted !== term) return true; // the reader has gone on meanwhile
    hide();
    wanted = term;
    shown = term;
    box.textContent = text;
    box.hidden = false;
    term.setAttribute("aria-describedby", box.id);
    place(term);
    return true;
  } catch (error) {
    console.warn(error);
    texts = null; // so that the next try loads again
    return false;
  }
}

function hide() {
  clearTimeout(timer);
  shown?.removeAttribute("aria-describedby");
  shown = null;
  wanted = null;
  box.hidden = true;
}

function hideSoon() {
  clearTimeout(timer);
  timer = setTimeout(hide, PAUSE);
}

/** Under the term, or over it where there is no room, and never beyond the edge of the screen. */
function place(term) {
  const line = [...term.getClientRects()].pop(); // a term may be broken over two lines
  const { width, height } = box.getBoundingClientRect();
  const screen = document.documentElement.clientWidth;
  const left = Math.max(EDGE, Math.min(line.left, screen - width - EDGE));
  const below = line.bottom + GAP;
  const top = below + height > innerHeight && line.top - GAP - height > 0 ? line.top - GAP - height : below;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

for (const term of document.querySelectorAll(".yb-term")) {
  let touched = false; // the click that follows is a tap
  term.addEventListener("pointerenter", ({ pointerType }) => pointerType !== "touch" && show(term));
  term.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && hideSoon());
  term.addEventListener("pointerdown", ({ pointerType }) => (touched = pointerType === "touch"));
  term.addEventListener("focus", () => term.matches(":focus-visible") && !touched && show(term));
  term.addEventListener("blur", hideSoon);
  term.addEventListener("click", async (event) => {
    if (!touched || shown === term) return;
    touched = false;
    event.preventDefault();
    if (!(await show(term))) location.assign(term.href);
  });
}
box.addEventListener("pointerenter", () => clearTimeout(timer));
box.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && hideSoon());
document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
document.addEventListener("pointerdown", ({ target }) => {
  if (shown && target instanceof Node && !box.contains(target) && !shown.contains(target)) hide();
});
// A phone's address bar coming and going changes the height only.
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth !== width) hide();
  width = innerWidth;
});
