// Before the first paint: the colours and the size of the text, as chosen earlier. site.js changes them through
// window.ybChoices. The first choice of each kind is what the device gives.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kinds = { colours: ["auto", "light", "dark"], view: ["normal", "large", "larger", "largest"] };
  const chosen = {};
  for (const [kind, choices] of Object.entries(kinds)) {
    let stored = null;
    try {
      stored = localStorage.getItem(`yb-${kind}`);
    } catch {
      // Storage is closed in some web views; the device's choice is then used.
    }
    chosen[kind] = choices.includes(stored) ? stored : choices[0];
  }
  const apply = () => {
    const isDark = chosen.colours === "dark" || (chosen.colours !== "light" && dark.matches);
    root.dataset.mdColorScheme = isDark ? "slate" : "default";
    root.dataset.ybColours = chosen.colours;
    if (chosen.view === "normal") delete root.dataset.ybView;
    else root.dataset.ybView = chosen.view;
  };
  window.ybChoices = {
    get: (kind) => chosen[kind],
    next(kind) {
      const choices = kinds[kind];
      chosen[kind] = choices[(choices.indexOf(chosen[kind]) + 1) % choices.length];
      try {
        localStorage.setItem(`yb-${kind}`, chosen[kind]);
      } catch {
        // Kept for this page only.
      }
      apply();
    },
  };
  dark.addEventListener?.("change", apply);
  root.classList.replace("no-js", "js");
  apply();
})();
