/**
 * The answer: its HTML, the comparison with another choice, what was wrong with the link, and what can be done with it.
 */
import { Keep } from "./keep.mjs";
import { trusted } from "./trusted.mjs";
import { element } from "./words.mjs";

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * @typedef {object} Answer what the package makes of a request; yibao/views/page.py says what is in it
 * @property {string} html
 * @property {string} compare
 * @property {string} text
 * @property {string} ics
 * @property {string} link
 * @property {string | null} link_notice
 * @property {{deadlines: unknown[]} | null} report
 * @property {{field: string, message: string}[]} errors
 */

export class Result {
  #place = byId("yb-result");
  #compare = byId("yb-compare");
  #notice = element("div", "yb-link-notice");
  #status;
  #choices;
  #keep;
  /** @type {Map<HTMLElement, string>} */
  #shown = new Map();

  /**
   * @param {import("./status.mjs").Status} status
   * @param {HTMLElement} choices the form beside the answer
   */
  constructor(status, choices) {
    this.#status = status;
    this.#choices = choices;
    this.#keep = new Keep(byId("yb-keep"), status);
    byId("yb-form").before(this.#notice);
  }

  /** @param {Answer} answer */
  show(answer) {
    const changed = this.#put(this.#place, answer.html);
    this.#put(this.#compare, answer.compare);
    this.#choices.hidden = !answer.html;
    this.#keep.show(answer);
    const verdict = this.#place.querySelector(".yb-first h3")?.textContent;
    if (changed && verdict) this.#status.answer(verdict, this.#place);
  }

  /** What is to be said of the link the page was opened by. @param {string} html */
  say(html) {
    this.#put(this.#notice, html);
  }

  /**
   * The package's HTML, where it is new; what was unfolded stays so.
   * @param {HTMLElement} place
   * @param {string} html
   */
  #put(place, html) {
    if (html === (this.#shown.get(place) ?? "")) return false;
    this.#shown.set(place, html);
    const open = new Set(Array.from(place.querySelectorAll("details[open] > summary"), (node) => node.textContent));
    place.innerHTML = trusted.createHTML(html);
    for (const summary of place.querySelectorAll("details > summary")) {
      if (open.has(summary.textContent)) summary.parentElement?.setAttribute("open", "");
    }
    return true;
  }
}
