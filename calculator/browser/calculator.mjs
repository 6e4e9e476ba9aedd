/**
 * The calculator as the page sees it: starts the worker, watches it, asks it, replaces it once if it falls silent.
 */

/** Faults that starting in another way would not mend: it would only meet them again. */
const EVERYWHERE = new Set(["OFFLINE", "STALL", "WORKER", "SILENT"]);

/** Seconds of silence that are a fault, by what the worker is doing. Starting Python keeps a slow phone busy. */
const PATIENCE = { beginning: 8, loading: 12, booting: 30, answering: 8, idle: Infinity };

/**
 * @typedef {{loading: {received: number, total: number}} | {booting: true} | {ready: true} | {response: string}
 *   | {fault: {code: string, file: string}}} News
 */

export class Calculator {
  #options;
  /** @type {Worker | null} */
  #worker = null;
  /** @type {keyof typeof PATIENCE} */
  #phase = "idle";
  #silent = 0;
  #timer = 0;
  #ready = false;
  #replaced = false;
  #rung = 0;
  #answered = false;
  /** @type {string | null} the last request, until it is answered */
  #wanted = null;
  /** @type {string | null} the request the worker has */
  #asked = null;

  /**
   * @param {object} options
   * @param {() => Worker | null} options.makeWorker null in a browser that knows no such workers
   * @param {string} options.runtime the folder of Pyodide's files, ending in a slash
   * @param {string} options.manifest the SHA-256 of its manifest
   * @param {string[]} options.rungs the ways to start, each for when the one before it fails
   * @param {(news: News) => void} options.tell
   */
  constructor(options) {
    this.#options = options;
  }

  /** @param {boolean} [fresh] past the browser's cache */
  start(fresh = false) {
    if (this.#worker) return;
    this.#replaced = false;
    if (fresh) this.#rung = 0;
    this.#begin(fresh);
  }

  /** Ends the worker and gives its memory back. A request without answer waits for the next start. */
  stop() {
    clearInterval(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#asked = null;
    this.#ready = false;
    this.#enter("idle");
  }

  /** The answer to the last request comes as news; older requests are dropped. @param {string} request */
  ask(request) {
    this.#wanted = request;
    this.#send();
  }

  /** @param {boolean} fresh */
  #begin(fresh) {
    this.#answered = false;
    const { makeWorker, runtime, manifest, rungs } = this.#options;
    try {
      this.#worker = makeWorker();
    } catch (error) {
      console.warn(error);
      return this.#fail("WORKER");
    }
    if (!this.#worker) return this.#fail("OLD");
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      if (this.#phase !== "beginning") this.#fail("CRASH");
      else this.#fail(navigator.onLine ? "WORKER" : "OFFLINE");
    };
    this.#worker.postMessage({ start: { runtime, manifest, rung: rungs[this.#rung], fresh } });
    this.#enter("beginning");
    // Counted in ticks: a page that was frozen for an hour has not waited for an hour.
    this.#timer = setInterval(() => {
      this.#silent += 1;
      if (this.#silent >= PATIENCE[this.#phase]) this.#giveUp();
    }, 1000);
  }

  /** @param {Record<string, any>} message */
  #hear(message) {
    if (message.fault) return this.#fail(message.fault.code, message.fault.file);
    if (message.loading || message.booting) this.#enter(message.loading ? "loading" : "booting");
    if (message.ready) {
      this.#ready = true;
      this.#enter("idle");
    }
    if (message.response !== undefined) {
      const current = this.#asked === this.#wanted;
      this.#asked = null;
      this.#enter("idle");
      if (!current) return this.#send();
      this.#wanted = null;
      this.#replaced = false;
      this.#answered = true;
    }
    this.#options.tell(/** @type {News} */ (message));
    this.#send();
  }

  #send() {
    if (!this.#ready || this.#asked !== null || this.#wanted === null) return;
    this.#asked = this.#wanted;
    this.#worker?.postMessage({ request: this.#asked });
    this.#enter("answering");
  }

  /** The worker has been silent for too long: over Python's start or an answer it is replaced once. */
  #giveUp() {
    if (this.#phase === "beginning") return this.#fail("STALL", "worker.mjs");
    if (this.#phase === "loading" || this.#replaced) return this.#fail("SILENT");
    this.#replaced = true;
    this.#stepDown();
    this.#restart();
  }

  /** Whether there is another way to start, which is then taken from now on. */
  #stepDown() {
    if (this.#rung + 1 >= this.#options.rungs.length) return false;
    this.#rung += 1;
    return true;
  }

  #restart() {
    this.stop();
    this.#begin(false);
  }

  /** @param {keyof typeof PATIENCE} phase */
  #enter(phase) {
    this.#phase = phase;
    this.#silent = 0;
  }

  /**
   * @param {string} code
   * @param {string} [file]
   */
  #fail(code, file = "") {
    const mendable = !this.#answered && !EVERYWHERE.has(code) && file !== "manifest.json";
    if (mendable && this.#stepDown()) return this.#restart();
    this.stop();
    this.#options.tell({ fault: { code, file } });
  }
}
