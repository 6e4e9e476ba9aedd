// Before the first paint: the colours chosen earlier, else the device's. Shared with site.js through window.ybColours.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let choice = "auto";
  try {
    choice = localStorage.getItem("yb-colours") ?? choice;
  } catch {
    // Storage is closed in some web views; the device's colours are then used.
  }
  const apply = () => {
    const isDark = choice === "dark" || (choice !== "light" && dark.matches);
    root.dataset.mdColorScheme = isDark ? "slate" : "default";
    root.dataset.ybColours = choice;
  };
  window.ybColours = {
    get: () => choice,
    set(value) {
      choice = value;
      try {
        localStorage.setItem("yb-colours", value);
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
