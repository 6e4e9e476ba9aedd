/**
 * The box that says how the calculator is: waiting, loading, ready, or at fault.
 */
import { element, say } from "./words.mjs";

/** Faults that trying again cannot mend. */
const FINAL = new Set(["OLD", "HTTPS"]);

const progress = element("progress", "yb-start__bar");
const amount = element("span", "yb-start__amount");
amount.setAttribute("aria-hidden", "true"); // the bar says it too, and nobody wants to hear every byte

export class Status {
  #box;
  #text;
  #sentence = "";

  /** @param {HTMLElement} box with the one live region of the page: a paragraph */
  constructor(box) {
    this.#box = box;
    this.#text = /** @type {HTMLElement} */ (box.firstElementChild);
  }

  /**
   * A sentence, with what belongs below it. Those who listen hear it.
   * @param {string} sentence
   * @param {Node[]} more
   */
  show(sentence, ...more) {
    this.#sentence = sentence;
    this.#text.textContent = sentence;
    while (this.#text.nextSibling) this.#text.nextSibling.remove(); // the text stays, or nobody would hear it
    this.#box.append(...more);
  }

  /** The same, but said once only for as long as it holds. @param {string} sentence @param {Node[]} more */
  keep(sentence, ...more) {
    if (sentence !== this.#sentence) this.show(sentence, ...more);
  }

  /** @param {{received: number, total: number}} [bytes] total 0 while unknown */
  loading({ received, total } = { received: 0, total: 0 }) {
    progress.toggleAttribute("value", total > 0);
    amount.textContent = "";
    if (total > 0) {
      const mega = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
      progress.setAttribute("max", String(total));
      progress.setAttribute("value", String(received));
      amount.textContent = say("bytes", { received: mega(received), total: mega(total) });
    }
    this.keep(say("loading"), progress, amount);
  }

  /**
   * The answer in a few words: on a phone it stands below the form, out of sight.
   * @param {string} verdict
   * @param {Element} place
   */
  answer(verdict, place) {
    this.show(say("answered", { verdict }), button("yb-start__go", say("go"), () => place.scrollIntoView()));
  }

  /**
   * @param {{code: string, file: string}} fault
   * @param {() => void} retry
   */
  fault({ code, file }, retry) {
    const sentence = say(`fault.${/^N\d/.test(code) ? "N" : code}`, { file });
    const still = element("p", "yb-start__still", `${say("still")} ${say("code", { code: `YB-${code}` })}`);
    const answers = document.getElementById("static");
    const actions = element("p", "yb-start__actions");
    if (!FINAL.has(code)) actions.append(button("yb-start__retry", say("retry"), retry));
    if (answers) actions.append(button("yb-start__back", say("back"), () => answers.scrollIntoView()));
    this.show(sentence, still, actions);
  }
}

/**
 * @param {string} className
 * @param {string} text
 * @param {() => void} act
 */
function button(className, text, act) {
  const node = element("button", className, text);
  node.setAttribute("type", "button");
  node.addEventListener("click", act);
  return node;
}
