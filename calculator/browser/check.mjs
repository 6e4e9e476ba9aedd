/**
 * The Check page: takes what is typed to the calculator and shows what comes back. Everything stays in this page; the
 * link carries the values in its fragment, which browsers do not send.
 */
import { Calculator } from "./calculator.mjs";
import { Form } from "./form.mjs";
import { readLink, writeLink } from "./link.mjs";
import { makeModuleWorker, missing } from "./probe.mjs";
import { Status } from "./status.mjs";
import { element, say } from "./words.mjs";

const TYPING_PAUSE = 300; // milliseconds until an answer is asked for
const ERROR_PAUSE = 1200; // until a mistake is shown in the field that has the focus
const SLOW_LINE = 5; // megabits a second below which fewer bytes come sooner than less work
const HIDDEN_LIMIT = 5 * 60_000; // a page out of sight gives its memory back

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const formElement = /** @type {HTMLFormElement} */ (byId("yb-form"));
const form = new Form(formElement);
const status = new Status(byId("yb-start"));
const result = byId("yb-result");
const release = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="yb-runtime"]'));

const asIs = (/** @type {string} */ text) => text;
/** @type {(name: string, rules: Record<string, typeof asIs>) => any} */
const policy = (name, rules) => window.trustedTypes?.createPolicy(name, rules) ?? rules;
const resultPolicy = policy("yb-result", { createHTML: asIs }); // the one door for HTML, for what yibao has written
const workerPolicy = policy("yb-worker", { createScriptURL: asIs });

const notice = element("p", "yb-link-notice");
notice.setAttribute("role", "status");
formElement.before(notice);

// --- the calculator's life -----------------------------------------------------------------

const { saveData, effectiveType, downlink } = navigator.connection ?? {};
const rungs = (release.dataset.rungs ?? "").split(" ");
if (downlink < SLOW_LINE && rungs.length > 1) rungs.shift();

const calculator = new Calculator({
  makeWorker: () => makeModuleWorker(workerPolicy.createScriptURL(new URL("worker.mjs", import.meta.url).href)),
  runtime: new URL(release.content, document.baseURI).href,
  manifest: release.dataset.manifest ?? "",
  rungs,
  tell: hear,
});
let begun = false; // by itself it starts once; after a fault only when asked
let going = false; // should run whenever the page is in sight

/** @param {boolean} [fresh] past the browser's cache */
function start(fresh = false) {
  if (going) return;
  const code = missing();
  if (code) return status.fault({ code, file: "" }, start);
  going = true;
  status.loading();
  calculator.start(fresh);
}

function begin() {
  if (!begun) start();
  begun = true;
}

function resume() {
  if (going) calculator.start();
}

/** @param {import("./calculator.mjs").News} news */
function hear(news) {
  if ("loading" in news) status.loading(news.loading);
  else if ("booting" in news) status.keep(say("booting"));
  else if ("ready" in news) status.show(say("ready"));
  else if ("response" in news) takeAnswer(JSON.parse(news.response));
  else {
    going = false;
    status.fault(news.fault, () => start(true));
  }
}

// --- what is typed -------------------------------------------------------------------------

let askTimer = 0;
let lastInput = -ERROR_PAUSE;
let asked = false;

/** Ask for an answer, once more has been said than the day. */
function ask() {
  clearTimeout(askTimer);
  const values = form.values();
  asked ||= [...values].some(([name, value]) => value && name !== "as_of");
  if (asked) calculator.ask(JSON.stringify({ lang: formElement.dataset.lang, form: Object.fromEntries(values) }));
}

function typing() {
  clearTimeout(errorTimer);
  clearTimeout(askTimer);
  lastInput = performance.now();
  askTimer = setTimeout(settled, TYPING_PAUSE);
}

/** The address, and the way to this page in the other language, carry what is typed. */
function settled() {
  const fragment = writeLink(form.values());
  history.replaceState(history.state, "", fragment || location.pathname + location.search);
  carry(fragment);
  ask();
}

/** @param {string} fragment */
function carry(fragment) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[hreflang]"));
  for (const link of links) link.hash = fragment;
}

/** Fill the form from the address. Any other fragment leaves it as it is; one of its anchors opens what it names. */
function takeLink() {
  const link = readLink(location.hash, form.names);
  if (!link) {
    if (form.reveal(location.hash)) carry(location.hash);
    return;
  }
  const ignored = [...link.ignored, ...form.fill(link.values)];
  if (link.foreign) notice.textContent = say("link_version");
  else notice.textContent = ignored.length ? say("link_ignored", { names: ignored.join(", ") }) : "";
  carry(writeLink(form.values()));
}

/** Today in China, whatever the device's zone. */
function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function fillForm() {
  takeLink();
  if (!form.values().get("as_of")) form.set("as_of", today());
  ask();
}

// --- answers -------------------------------------------------------------------------------

let errorTimer = 0;
let shown = "";

/** @typedef {{html: string, errors: {field: string, message: string}[]}} Answer */

/** A mistake in the field with the focus may be a word half typed: wait a little. @param {Answer} answer */
function takeAnswer(answer) {
  clearTimeout(errorTimer);
  const focused = /** @type {HTMLInputElement | null} */ (document.activeElement)?.name;
  const unfinished = answer.errors.some(({ field }) => field === focused);
  const pause = unfinished ? lastInput + ERROR_PAUSE - performance.now() : 0;
  if (pause > 0) errorTimer = setTimeout(() => showAnswer(answer), pause);
  else showAnswer(answer);
}

/** @param {Answer} answer */
function showAnswer({ html, errors }) {
  form.mark(errors);
  if (errors.length) status.show(say("correct"));
  if (html === shown) return;
  shown = html;
  const open = new Set(Array.from(result.querySelectorAll("details[open] > summary"), (node) => node.textContent));
  result.innerHTML = resultPolicy.createHTML(html);
  for (const summary of result.querySelectorAll("details > summary")) {
    if (open.has(summary.textContent)) summary.parentElement?.setAttribute("open", "");
  }
  const verdict = result.querySelector(".yb-verdict h3")?.textContent;
  if (verdict) status.answer(verdict, result);
}

// --- begin ---------------------------------------------------------------------------------

formElement.addEventListener("input", typing);
formElement.addEventListener("change", settled); // a field left behind, a choice made
formElement.addEventListener("submit", (event) => {
  event.preventDefault();
  settled();
});
window.addEventListener("hashchange", fillForm);

window.addEventListener("pagehide", () => calculator.stop());
window.addEventListener("pageshow", ({ persisted }) => persisted && resume());
let hiddenTimer = 0;
document.addEventListener("visibilitychange", () => {
  clearTimeout(hiddenTimer);
  if (document.hidden) hiddenTimer = setTimeout(() => calculator.stop(), HIDDEN_LIMIT);
  else resume();
});

fillForm();
for (const touch of ["focusin", "pointerdown"]) formElement.addEventListener(touch, begin, { once: true });
if (saveData || ["slow-2g", "2g", "3g"].includes(effectiveType)) status.show(say("waiting"));
else if (window.requestIdleCallback) requestIdleCallback(begin, { timeout: 2000 });
else window.addEventListener("load", () => setTimeout(begin, 200));
