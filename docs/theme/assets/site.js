// The shell of every page: menu, colours, size of the text, search, review dates.

const MOST_RESULTS = 20;

const byId = (id) => document.getElementById(id);

function menu() {
  const button = byId("yb-menu");
  const panel = byId("yb-nav").closest(".md-sidebar");
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    panel.classList.toggle("yb-open", open);
  };
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  button.addEventListener("click", () => show(!isOpen()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) {
      show(false);
      button.focus();
    }
  });
  // The panel lies over the text: it closes when the reader turns to something else.
  for (const kind of ["focusin", "pointerdown"]) {
    document.addEventListener(kind, (event) => {
      if (isOpen() && event.target instanceof Element && !event.target.closest(".md-header, .md-sidebar--primary")) show(false);
    });
  }
}

/** A button that goes through the choices of a kind, and says in its name, or at its end, which one is in force. */
function choice(id, kind) {
  const button = byId(id);
  const state = button.querySelector("[data-yb-state]");
  const say = () => {
    const words = button.dataset[window.ybChoices.get(kind)];
    if (state) {
      state.textContent = words;
      return;
    }
    button.setAttribute("aria-label", words);
    button.title = words;
  };
  button.addEventListener("click", () => {
    window.ybChoices.next(kind);
    say();
  });
  say();
}

function search() {
  const dialog = byId("yb-search");
  const opener = byId("yb-search-open");
  const input = byId("yb-query");
  const status = byId("yb-search-status");
  const list = byId("yb-search-results");
  if (!dialog.showModal) {
    opener.hidden = true;
    return;
  }

  // The index and what searches it are loaded when the reader opens the search, not with the page.
  let engine = null;
  async function load() {
    const { openIndex, search: find } = await import("./search.js");
    const language = document.documentElement.lang.slice(0, 2);
    const index = await openIndex(
      new URL(dialog.dataset.index, location.href),
      new URL(`glossary.${language}.json`, import.meta.url),
    );
    return (words) => find(index, words);
  }

  function result({ href, title, teaser }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    const heading = document.createElement("strong");
    heading.append(...title);
    const text = document.createElement("span");
    text.append(...teaser);
    link.append(heading, text);
    item.append(link);
    return item;
  }

  async function query() {
    try {
      const find = await (engine ??= load());
      const words = input.value.trim();
      const results = words ? find(words) : [];
      list.replaceChildren(...results.slice(0, MOST_RESULTS).map(result));
      if (!words) status.textContent = "";
      else status.textContent = results.length ? `${results.length} ${dialog.dataset.found}` : dialog.dataset.none;
    } catch (error) {
      console.warn(error);
      engine = null; // so that the next try loads again
      status.textContent = dialog.dataset.failed;
    }
  }

  opener.addEventListener("click", () => {
    dialog.showModal();
    input.focus();
    query();
  });
  // `input` also fires for a paste and for every step of an input method; some input methods end without it.
  for (const kind of ["input", "compositionend"]) input.addEventListener(kind, query);
  input.addEventListener("keydown", (event) => {
    // Enter goes to the first result instead of closing the dialog; while an input method is open it picks a word.
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest("a"))) dialog.close();
  });
}

function reviewDate() {
  const notice = document.querySelector("[data-yb-review]");
  if (!notice) return;
  const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10); // Beijing's date
  notice.hidden = today <= notice.dataset.ybReview;
}

/** How many days are left until a law comes into force, by the reader's clock in Beijing's date. */
function daysLeft() {
  const today = Math.floor((Date.now() + 8 * 3600e3) / 864e5);
  for (const place of document.querySelectorAll("[data-yb-until]")) {
    const left = Date.parse(place.dataset.ybUntil) / 864e5 - today;
    place.textContent = left > 0 ? place.dataset.ybLeft.replace("{n}", String(left)) : place.dataset.ybReached;
  }
}

function address() {
  for (const place of document.querySelectorAll("[data-yb-address]")) place.textContent = location.origin + location.pathname;
}

/** Terms are links to the glossary; where the browser can, they are explained on the spot. */
function terms() {
  if (document.querySelector(".yb-term")) import("./terms.js").catch(console.warn);
}

menu();
choice("yb-palette", "colours");
choice("yb-view", "view");
search();
reviewDate();
daysLeft();
address();
terms();
