/**
 * The form in two views: all on one page, or one field after the other. Where a person is stands in history.state and
 * nowhere else, so that the browser's own way back leads one step back; what is typed stays in the form.
 */
import { unfold } from "./form.mjs";
import { say } from "./words.mjs";

const NARROW = "(max-width: 44.984375em)"; // here one thing at a time is the default
const PATIENCE = 1000; // milliseconds a step waits for the package's word before it goes on without

/** Pages beside the fields: the choice of question, and the last one. */
const TOPICS = "topics";
const CHECK = "check";

/**
 * @typedef {object} Where
 * @property {number} form which filling of the form: a new link in the address begins another
 * @property {"steps" | "form"} view
 * @property {string} topic what the person came for, or nothing
 * @property {string} page a field's name, TOPICS or CHECK
 * @property {string[]} asked the fields that were answered, or not known
 * @property {number} depth how many pages we have put into the history before it
 */

/** @typedef {{field: string, message: string, against: string}} Problem */
/** @typedef {{steps: string[], summary: string, problems: string, errors: Problem[]}} Answer */

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const box = {
  views: byId("yb-views"),
  topics: byId("yb-topics"),
  step: byId("yb-step"),
  progress: byId("yb-progress"),
  title: byId("yb-step-title"),
  summary: byId("yb-summary"),
  problems: byId("yb-problems"),
  buttons: byId("yb-buttons"),
};
const lastTitle = box.title.textContent; // of the last page, until a field's stands there
const button = (/** @type {string} */ name) => /** @type {HTMLButtonElement} */ (byId(`yb-${name}`));

export class Steps {
  #form;
  #options;
  /** @type {Record<string, string[]>} by topic: what to ask somebody who has said nothing */
  #first;
  /** @type {Answer | null} */
  #answer = null;
  /** @type {Where} */
  #where = { form: 0, view: "form", topic: "", page: TOPICS, asked: [], depth: 0 };
  #waiting = 0;
  #fresh = false; // whether the answer is to what was sent

  /**
   * @param {HTMLFormElement} form
   * @param {object} options
   * @param {(name: string, value: string) => void} options.set a field's value
   * @param {() => string} options.address the fragment that carries what is typed
   * @param {() => void} options.changed something has been said or chosen: ask for an answer
   * @param {() => boolean} options.ready whether an answer comes at once
   * @param {(place: Element, html: string) => void} options.write what the package has written
   */
  constructor(form, options) {
    this.#form = form;
    this.#options = options;
    this.#first = JSON.parse(form.dataset.steps ?? "{}");
    for (const part of [box.views, box.buttons]) part.hidden = false;
    button("go").disabled = false;
    box.views.addEventListener("change", ({ target }) => {
      this.#replace({ view: /** @type {any} */ (target).value });
      this.#options.changed();
    });
    box.topics.addEventListener("click", (event) => {
      const topic = /** @type {HTMLElement} */ (event.target).dataset.ask;
      if (!topic) return;
      event.preventDefault();
      this.#begin(topic, `#ask-${topic}`);
    });
    for (const part of [box.summary, box.problems]) part.addEventListener("click", (event) => this.#change(event));
    button("skip").addEventListener("click", () => this.#skip());
    button("so-far").addEventListener("click", () => this.#go(CHECK));
    button("back").addEventListener("click", () => this.#back());
    button("other").addEventListener("click", () => this.#go(TOPICS));
    window.addEventListener("popstate", () => this.#return());
  }

  /** The question a person came for; cover, unless it was chosen. */
  get topic() {
    return this.#where.topic || "cover";
  }

  /** The same as links name it: nothing for cover. */
  get chosen() {
    return this.topic === "cover" ? "" : this.topic;
  }

  /** What may be chosen. */
  get choices() {
    return new Set(["", ...Object.keys(this.#first).filter((topic) => topic !== "cover")]);
  }

  /** Whether an answer is wanted even of nothing. */
  get asking() {
    return this.#where.view === "steps" && this.#where.page !== TOPICS;
  }

  /** Whether this entry of the history is one of this filling of the form. */
  get returning() {
    return history.state?.form !== undefined && history.state.form === this.#where.form;
  }

  /**
   * Begin anew, from the address. A reloaded page is where it was.
   * @param {string} fragment one of the form's anchors, or anything else
   * @param {boolean} filled whether the address says more than the day
   * @param {string} chosen the topic a link names, or nothing
   */
  open(fragment, filled, chosen) {
    const first = !this.#where.form;
    const view = first ? (window.matchMedia(NARROW).matches ? "steps" : "form") : this.#where.view;
    const named = this.#topicOf(fragment);
    const topic = named || chosen;
    const page = filled && !named ? CHECK : topic ? this.#next(topic, []) : TOPICS;
    const form = Math.max(Date.now(), this.#where.form) + 1;
    this.#where = { form, view, topic, page, asked: [], depth: 0, ...(first ? history.state : null) };
    history.replaceState(this.#where, "");
    this.#show();
    if (named && this.#where.view === "form") this.#reveal(fragment);
  }

  /** What was just sent: on a step, go on once the package has looked at it. */
  submit() {
    clearTimeout(this.#waiting);
    this.#fresh = false;
    const go = () => this.#submitted();
    this.#waiting = this.#options.ready() ? setTimeout(go, PATIENCE) : setTimeout(go);
  }

  /** @param {Answer} answer */
  take(answer) {
    this.#answer = answer;
    this.#fresh = true;
    this.#options.write(box.summary, answer.summary);
    if (!box.problems.hidden) this.#tell(answer);
    if (this.#waiting) this.#submitted();
    else this.#progress();
  }

  #submitted() {
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    const { view, page } = this.#where;
    const answer = this.#answer;
    const concerns = (/** @type {Problem} */ { field, against }) => view === "form" || [field, against].includes(page);
    if (answer && this.#fresh && answer.errors.some(concerns)) {
      this.#tell(answer);
      box.problems.focus();
    } else if (view === "steps") this.#on();
    else if (document.activeElement === button("go")) byId("yb-result").focus();
  }

  /** @param {Answer} answer */
  #tell({ problems }) {
    this.#options.write(box.problems, problems);
    box.problems.hidden = !problems;
  }

  /** "I don't know" is an answer like any other. */
  #skip() {
    this.#options.set(this.#where.page, "");
    this.#options.changed();
    this.submit();
  }

  /** To the next page. */
  #on() {
    const { page, asked } = this.#where;
    const passed = page === CHECK ? asked : [...asked.filter((name) => name !== page), page];
    this.#go(this.#next(this.topic, passed), passed);
  }

  #back() {
    if (this.#where.depth) history.back();
    else this.#go(TOPICS);
  }

  /** A link to a field, in the summary or among the mistakes. @param {Event} event */
  #change(event) {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link) return;
    event.preventDefault();
    const name = link.hash.slice("#yb-".length);
    if (this.#where.view === "steps") return this.#go(name);
    const field = byId(`yb-${name}`);
    unfold(field);
    field.focus();
  }

  /**
   * The next page: a field that is worth asking and was not yet asked, or the last one.
   * @param {string} topic
   * @param {string[]} asked
   */
  #next(topic, asked) {
    return this.#left(topic, asked)[0] ?? CHECK;
  }

  /** @param {string} topic @param {string[]} asked */
  #left(topic, asked) {
    const said = new FormData(this.#form);
    const wrong = new Set(this.#answer?.errors.map(({ field }) => field));
    const fields = this.#answer && topic === this.topic ? this.#answer.steps : this.#first[topic];
    return fields.filter((name) => !asked.includes(name) && (wrong.has(name) || !said.get(name)));
  }

  /** @param {string} topic @param {string} fragment */
  #begin(topic, fragment) {
    const page = this.#next(topic, []);
    if (topic !== this.topic) this.#answer = null; // its steps are those of another question
    this.#push({ topic, page, asked: [] }, fragment);
    this.#options.changed();
    if (this.#where.view === "form") this.#reveal(fragment)?.focus({ preventScroll: true });
    else this.#focus();
  }

  /** @param {string} page @param {string[]} asked */
  #go(page, asked = this.#where.asked) {
    this.#push({ page, asked: page === TOPICS ? [] : asked }, location.href);
    this.#focus();
  }

  /** @param {Partial<Where>} change @param {string} address where nothing is typed */
  #push(change, address) {
    this.#where = { ...this.#where, ...change, depth: this.#where.depth + 1 };
    history.pushState(this.#where, "", this.#options.address() || address);
    this.#show();
  }

  #focus() {
    (this.#where.page === TOPICS ? byId("yb-topics-title") : box.title).focus();
  }

  /** The browser has gone back or forward: what is typed stays. */
  #return() {
    if (!this.returning) return;
    const topic = this.topic;
    this.#where = { ...history.state, view: this.#where.view };
    history.replaceState(this.#where, "", this.#options.address() || location.href);
    if (topic !== this.topic) this.#answer = null;
    this.#options.changed();
    this.#show();
    if (this.#where.view === "steps") this.#focus();
  }

  /** @param {Partial<Where>} change */
  #replace(change) {
    this.#where = { ...this.#where, ...change };
    history.replaceState(this.#where, "");
    this.#show();
  }

  /** Go to the group an anchor names. @param {string} fragment */
  #reveal(fragment) {
    const place = byId(fragment.slice(1));
    unfold(place);
    place.scrollIntoView();
    return /** @type {HTMLElement | null} */ (place.querySelector("summary, input, select"));
  }

  /** @param {string} fragment */
  #topicOf(fragment) {
    const topic = fragment.replace("#ask-", "");
    return `#ask-${topic}` === fragment && Object.hasOwn(this.#first, topic) ? topic : "";
  }

  #show() {
    const { view, page } = this.#where;
    const one = view === "steps";
    const field = this.#form.querySelector(`.yb-field[data-field="${page}"]`);
    for (const choice of box.views.querySelectorAll("input")) choice.checked = choice.value === view;
    this.#form.dataset.view = view;
    this.#form.dataset.page = one ? page : "";
    this.#form.hidden = one && page === TOPICS;
    box.topics.hidden = one && page !== TOPICS;
    for (const part of this.#form.querySelectorAll(".yb-field")) part.toggleAttribute("hidden", one && part !== field);
    for (const part of this.#form.querySelectorAll(".yb-group")) {
      part.toggleAttribute("hidden", one && !part.contains(field));
    }
    if (one && field) unfold(field);
    box.step.hidden = !one;
    box.summary.hidden = !one || page !== CHECK;
    box.title.textContent = /** @type {HTMLElement} */ (field)?.dataset.title ?? lastTitle;
    for (const name of ["skip", "so-far"]) button(name).hidden = !one || page === CHECK;
    for (const name of ["back", "other"]) button(name).hidden = !one;
    box.problems.hidden = true;
    this.#progress();
  }

  #progress() {
    const { view, page, asked } = this.#where;
    const before = asked.filter((name) => name !== page);
    const left = this.#left(this.topic, [...before, page]).length;
    const [number, more] = [before.length + 1, left].map(String);
    box.progress.textContent = page === CHECK ? "" : say(left ? "step" : "last_step", { number, left: more });
    button("go").hidden = view === "steps" && page === CHECK && !left;
  }
}
