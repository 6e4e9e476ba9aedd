/**
 * The Check page: takes what is typed to the calculator and shows what comes back. Everything stays in this page; the
 * link carries the values in its fragment, which browsers do not send.
 */
import { Calculator } from "./calculator.mjs";
import { Form } from "./form.mjs";
import { offers, readLink, writeLink } from "./link.mjs";
import { makeModuleWorker, missing } from "./probe.mjs";
import { Result } from "./result.mjs";
import { Status } from "./status.mjs";
import { Steps } from "./steps.mjs";
import { trusted } from "./trusted.mjs";
import { say } from "./words.mjs";

const TYPING_PAUSE = 300; // milliseconds until an answer is asked for
const ERROR_PAUSE = 1200; // until a mistake is shown in the field that has the focus
const SLOW_LINE = 5; // megabits a second below which fewer bytes come sooner than less work
const HIDDEN_LIMIT = 5 * 60_000; // a page out of sight gives its memory back

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const formElement = /** @type {HTMLFormElement} */ (byId("yb-form"));
const form = new Form(formElement);
const choicesElement = /** @type {HTMLFormElement} */ (byId("yb-choices"));
const choices = new Form(choicesElement); // another choice to compare with
const status = new Status(byId("yb-start"));
const result = new Result(status, choicesElement);
const release = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="yb-runtime"]'));

// --- the calculator's life -----------------------------------------------------------------

const { saveData = false, effectiveType = "", downlink = Infinity } = navigator.connection ?? {};
const rungs = (release.dataset.rungs ?? "").split(" ");
if (downlink < SLOW_LINE && rungs.length > 1) rungs.shift();

const calculator = new Calculator({
  makeWorker: () => makeModuleWorker(trusted.createScriptURL(new URL("worker.mjs", import.meta.url).href)),
  runtime: new URL(release.content, document.baseURI).href,
  manifest: release.dataset.manifest ?? "",
  rungs,
  tell: hear,
});
let begun = false; // by itself it starts once; after a fault only when asked
let going = false; // should run whenever the page is in sight
let ready = false; // an answer comes at once

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
  else if ("ready" in news) {
    ready = true;
    status.show(say("ready"));
  } else if ("response" in news) takeAnswer(JSON.parse(news.response));
  else {
    going = ready = false;
    status.fault(news.fault, () => start(true));
  }
}

// --- what is typed -------------------------------------------------------------------------

let askTimer = 0;
let lastInput = -ERROR_PAUSE;
let asked = false;
let opened = ""; // the link of which the package has not said yet what is to be said

const steps = new Steps(formElement, {
  set: (name, value) => form.set(name, value || (name === "as_of" ? today() : "")),
  address: () => (saysMore() ? written() : ""),
  changed: settled,
  ready: () => ready,
  write: (place, html) => (place.innerHTML = trusted.createHTML(html)),
});

/** Whether more is said than the day. */
function saysMore() {
  return [...form.values()].some(([name, value]) => value && name !== "as_of");
}

/** Ask for an answer, once more has been said than the day, or it is asked for step by step. */
function ask() {
  clearTimeout(askTimer);
  asked ||= steps.asking || saysMore();
  if (!asked && !opened) return;
  const request = {
    lang: formElement.dataset.lang,
    ask: steps.topic,
    form: Object.fromEntries(form.values()),
    other: Object.fromEntries([...choices.values()].map(([name, value]) => [name.replace("other.", ""), value])),
  };
  calculator.ask(JSON.stringify(opened ? { ...request, fragment: opened, today: today() } : request));
}

function typing() {
  clearTimeout(errorTimer);
  clearTimeout(askTimer);
  lastInput = performance.now();
  askTimer = setTimeout(settled, TYPING_PAUSE);
}

/** The address, and the way to this page in the other language, carry what is typed. */
function settled() {
  const fragment = written();
  history.replaceState(history.state, "", fragment || location.pathname + location.search);
  carry(fragment);
  ask();
}

/** @param {string} fragment */
function carry(fragment) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[hreflang]"));
  for (const link of links) link.hash = fragment;
}

/** The fragment for what is typed and chosen. */
function written() {
  const values = [...form.values(), ...choices.values(), /** @type {const} */ (["ask", steps.chosen])];
  return writeLink(new Map(values), byId("yb-keep").dataset.rules ?? "");
}

/** Fill the form from the address, if it is a link; what the link came for. */
function takeLink() {
  const given = readLink(location.hash, offers(formElement, choicesElement).set("ask", steps.choices));
  if (!given) return "";
  opened = location.hash;
  for (const one of [form, choices]) one.fill(new Map([...given].filter(([name]) => one.names.has(name))));
  return given.get("ask") ?? "";
}

/** Today in China, whatever the device's zone. */
function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function fillForm() {
  const topic = takeLink();
  if (!form.values().get("as_of")) form.set("as_of", today());
  steps.open(location.hash, saysMore(), topic);
  if (opened || location.hash.startsWith("#ask-")) carry(opened || asked ? written() : location.hash);
  ask();
}

// --- answers -------------------------------------------------------------------------------

let errorTimer = 0;

/** @typedef {import("./result.mjs").Answer & import("./steps.mjs").Answer & {understood: Record<string, string>}} Answer */

/** A mistake in the field with the focus may be a word half typed: wait a little. @param {Answer} answer */
function takeAnswer(answer) {
  clearTimeout(errorTimer);
  if (answer.link_notice !== null) {
    opened = "";
    result.say(answer.link_notice);
  }
  if (!asked) return;
  form.understand(answer.understood);
  steps.take(answer);
  const focused = /** @type {HTMLInputElement | null} */ (document.activeElement)?.name;
  const unfinished = answer.errors.some(({ field }) => field === focused);
  const pause = unfinished ? lastInput + ERROR_PAUSE - performance.now() : 0;
  if (pause > 0) errorTimer = setTimeout(() => showAnswer(answer), pause);
  else showAnswer(answer);
}

/** @param {Answer} answer */
function showAnswer(answer) {
  for (const one of [form, choices]) one.mark(answer.errors);
  if (answer.errors.length) status.show(say("correct"));
  result.show(answer);
}

// --- begin ---------------------------------------------------------------------------------

for (const one of [formElement, choicesElement]) {
  one.addEventListener("input", typing);
  one.addEventListener("change", settled); // a field left behind, a choice made
  one.addEventListener("submit", (event) => {
    event.preventDefault();
    lastInput = -ERROR_PAUSE; // sent: nothing is half typed any more
    settled();
    if (one === formElement) steps.submit();
  });
}
window.addEventListener("hashchange", () => steps.returning || fillForm());

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
else if (typeof requestIdleCallback === "function") requestIdleCallback(begin, { timeout: 2000 });
else window.addEventListener("load", () => setTimeout(begin, 200));
