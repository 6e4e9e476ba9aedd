// The shell of every page: menu, colours, search, review dates, wide tables.

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

function palette() {
  const button = byId("yb-palette");
  const next = { auto: "light", light: "dark", dark: "auto" };
  const say = () => {
    const words = button.dataset[window.ybColours.get()] ?? button.dataset.auto;
    button.setAttribute("aria-label", words);
    button.title = words;
  };
  button.addEventListener("click", () => {
    window.ybColours.set(next[window.ybColours.get()] ?? "auto");
    say();
  });
  say();
}

// The address of a worker is a guarded value under Trusted Types; this policy lets exactly one through.
function scriptUrl(address) {
  if (!window.trustedTypes) return address;
  const policy = window.trustedTypes.createPolicy("yb-search", { createScriptURL: () => address });
  return policy.createScriptURL(address);
}

// The index carries markup and three entities; both become text, and the hits become <mark>.
function marked(html) {
  const text = (part) =>
    part.replace(/<[^>]*>/g, " ").replace(/\u200b/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  return html.split(/<mark[^>]*>|<\/mark>/).map((part, index) => {
    if (index % 2 === 0) return text(part);
    const mark = document.createElement("mark");
    mark.textContent = text(part);
    return mark;
  });
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

  const index = new URL(dialog.dataset.index, location.href);

  // Loaded when the reader opens the search, not with the page.
  let engine = null;
  function load() {
    engine ??= fetch(index)
      .then((response) => {
        if (!response.ok) throw new Error(`search index: ${response.status}`);
        return response.json();
      })
      .then(
        (content) =>
          new Promise((resolve, reject) => {
            const worker = new Worker(scriptUrl(new URL(dialog.dataset.worker, location.href).href));
            worker.addEventListener("error", reject);
            worker.addEventListener("message", () => resolve(worker), { once: true });
            worker.postMessage({ type: 0, data: { ...content, options: {} } });
          }),
      );
    engine.catch(() => {
      engine = null;
      status.textContent = dialog.dataset.failed;
    });
    return engine;
  }

  function result(section) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(`../${section.location}`, index).href;
    const title = document.createElement("strong");
    title.append(...marked(section.title));
    const teaser = document.createElement("span");
    teaser.append(...marked(section.text));
    link.append(title, teaser);
    item.append(link);
    return item;
  }

  function show(pages) {
    const sections = pages.flat().filter((section) => section.score > 0).slice(0, 20);
    list.replaceChildren(...sections.map(result));
    status.textContent = sections.length ? `${sections.length} ${dialog.dataset.found}` : dialog.dataset.none;
  }

  async function query() {
    const words = input.value.trim();
    if (!words) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const worker = await load();
    if (words !== input.value.trim()) return;
    worker.onmessage = ({ data }) => {
      if (words === input.value.trim()) show(data.data.items);
    };
    // With the wildcard in front a word is found inside a longer one: 医保 in 居民医保.
    worker.postMessage({ type: 2, data: words.replace(/\p{Script=Han}+/gu, "*$&") });
  }

  opener.addEventListener("click", () => {
    dialog.showModal();
    input.focus();
    load().catch(() => {});
  });
  // `input` also fires for a paste and for every step of an input method; some input methods end without it.
  for (const kind of ["input", "compositionend"]) input.addEventListener(kind, () => query().catch(() => {}));
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

function address() {
  for (const place of document.querySelectorAll("[data-yb-address]")) place.textContent = location.origin + location.pathname;
}

// A box that scrolls sideways must be reachable by keyboard; one that does not should not stop the Tab key.
function wideTables() {
  const update = (box) => {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      const caption = box.querySelector("caption")?.textContent ?? document.querySelector("h1")?.textContent ?? "";
      box.setAttribute("aria-label", caption.replace("¶", "").trim());
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  };
  const observer = new ResizeObserver((entries) => entries.forEach((entry) => update(entry.target)));
  const watch = () => document.querySelectorAll(".yb-scroll").forEach((box) => observer.observe(box));
  watch();
  const report = byId("yb-result");
  if (report) new MutationObserver(watch).observe(report, { childList: true });
}

menu();
palette();
search();
reviewDate();
address();
wideTables();
