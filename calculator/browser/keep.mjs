/**
 * Ways to keep an answer: link, text, QR code, print, calendar, data. What they hold comes from the package.
 */
import { encode } from "./uqr.mjs";
import { element, say } from "./words.mjs";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // modules of white around a code
const MOST_BYTES = 2331; // the largest code with a medium correction of errors
const RELEASE_AFTER = 60_000; // milliseconds until a saved file's memory is given back

/** @typedef {import("./result.mjs").Answer} Answer */

export class Keep {
  #section;
  #status;
  #said = /** @type {HTMLElement} */ (document.getElementById("yb-keep-said"));
  #address = /** @type {HTMLElement} */ (document.getElementById("yb-keep-address"));
  #code = /** @type {HTMLElement} */ (document.getElementById("yb-keep-qr"));
  /** @type {Answer | null} */
  #answer = null;

  /**
   * @param {HTMLElement} section
   * @param {import("./status.mjs").Status} status
   */
  constructor(section, status) {
    this.#section = section;
    this.#status = status;
    section.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button && this.#answer) this.#act(button, this.#answer);
    });
  }

  /** @param {Answer} answer */
  show(answer) {
    this.#answer = answer;
    this.#section.hidden = !answer.report;
    this.#said.textContent = "";
    this.#button("ics").hidden = !answer.report?.deadlines.length;
    const address = location.origin + location.pathname + answer.link;
    if (address === this.#address.textContent) return;
    this.#address.textContent = address;
    this.#code.replaceChildren(address.length > MOST_BYTES ? element("p", "", say("qr_long")) : drawing(address));
  }

  /**
   * @param {HTMLButtonElement} button
   * @param {Answer} answer
   */
  async #act(button, answer) {
    const tool = button.dataset.keep;
    if (["print", "ics", "json"].includes(tool ?? "") && /MicroMessenger/.test(navigator.userAgent)) {
      return this.#tell(say("wechat"));
    }
    if (tool === "link") this.#tell(await copied(this.#address.textContent ?? "", "copied_link"));
    else if (tool === "text") this.#tell(await copied(answer.text, "copied_text"));
    else if (tool === "qr") this.#unfold(button);
    else if (tool === "print") window.print();
    else if (tool === "ics") this.#save("yibao.ics", "text/calendar", answer.ics);
    else this.#save("yibao.json", "application/json", JSON.stringify(answer.report, null, 1));
  }

  /** @param {HTMLButtonElement} button */
  #unfold(button) {
    const isOpen = this.#section.classList.toggle("yb-keep--open");
    button.setAttribute("aria-expanded", String(isOpen));
  }

  /**
   * @param {string} file
   * @param {string} type
   * @param {string} content
   */
  #save(file, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER);
    this.#tell(say("saved", { file }));
  }

  /** Where it was asked for, and for those who listen. @param {string} sentence */
  #tell(sentence) {
    this.#said.textContent = sentence;
    this.#status.show(sentence);
  }

  /** @param {string} tool */
  #button(tool) {
    return /** @type {HTMLButtonElement} */ (this.#section.querySelector(`[data-keep="${tool}"]`));
  }
}

/**
 * @param {string} text
 * @param {string} done what to say if it could be copied
 */
async function copied(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    return say(done);
  } catch {
    return say(copiedByHand(text) ? done : "not_copied");
  }
}

/** As browsers copied before they had a clipboard for pages. @param {string} text */
function copiedByHand(text) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const area = /** @type {HTMLTextAreaElement} */ (element("textarea", "yb-copied", text));
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/** A QR code as one path, dark on white in every colour scheme. @param {string} text */
function drawing(text) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", say("qr_name"));
  const path = document.createElementNS(SVG, "path");
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute("d", dark.join(""));
  svg.append(path);
  return svg;
}
