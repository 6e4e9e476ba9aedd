/**
 * The calculator's worker: fetches Pyodide and our package, checks every byte, starts Python, answers.
 *
 * Left alone, Pyodide waits for ever when a file is missing, cut short or held back. So everything is fetched and
 * checked here first, and Pyodide gets the bytes. Whatever goes wrong becomes a fault with a code.
 *
 * In:  {start: {runtime, manifest, fresh}} once, then {request}, one at a time
 * Out: {loading: {received, total}} or {booting} again and again, {ready}, {response}, {fault: {code, file}}
 */

/** Fetched at every start. The hashes come from the manifest, whose own hash the page brings. */
const FILES = ["pyodide.asm.wasm", "stdlib.zip", "pyodide.asm.mjs", "pyodide.mjs", "yibao.zip"];

/** So long may all downloads together be silent. A slow line that moves is no fault. */
const STALL_SECONDS = 8;

class Fault extends Error {
  /**
   * @param {string} code what the person is told, and can pass on
   * @param {string} [file]
   * @param {unknown} [cause]
   */
  constructor(code, file = "", cause = undefined) {
    super(`${code} ${file}`, { cause });
    this.code = code;
    this.file = file;
  }
}

/** @type {(request: string) => string} */
let evaluate;

self.onmessage = async ({ data }) => {
  try {
    if (data.start) {
      evaluate = await start(data.start);
      self.postMessage({ ready: true });
    } else {
      self.postMessage({ response: answer(data.request) });
    }
  } catch (error) {
    console.warn(error);
    const { code, file } = error instanceof Fault ? error : new Fault("BOOT");
    self.postMessage({ fault: { code, file } });
  }
};

/** @param {string} request */
function answer(request) {
  try {
    return evaluate(request);
  } catch (error) {
    throw new Fault("CRASH", "", error);
  }
}

/**
 * @param {{runtime: string, manifest: string, fresh: boolean}} options the folder of the files, the manifest's hash,
 *   and whether to go past the browser's cache
 */
async function start({ runtime, manifest: pinned, fresh }) {
  const began = performance.now();
  const download = new Download(runtime, fresh);
  const manifest = download.checked("manifest.json", async () => pinned).then((data) => {
    const parsed = JSON.parse(new TextDecoder().decode(data));
    download.expect(parsed.files);
    return parsed;
  });
  const checked = FILES.map((name) => download.checked(name, async () => (await manifest).files[name].sha256));
  let arrived;
  try {
    arrived = await Promise.all([manifest, ...checked]);
  } finally {
    download.end();
  }
  const [{ lock }, wasm, library, , , yibao] = arrived;
  const [loadPyodide, createPyodideModule] = await modules(runtime, performance.now() - began);
  self.postMessage({ booting: true });
  return boot({ runtime, lock, wasm, library, yibao, loadPyodide, createPyodideModule });
}

/** Fetches files, with one patience for all of them together. */
class Download {
  /** @type {Map<string, {packed: number, received: number}>} */
  #progress = new Map();
  /** @type {Record<string, {bytes: number}>} */
  #expected = {};
  #silent = 0;
  #stop = new AbortController();

  /**
   * @param {string} folder
   * @param {boolean} fresh
   */
  constructor(folder, fresh) {
    this.folder = folder;
    this.fresh = fresh;
    // Counted in ticks: a page that was frozen for an hour has not waited for an hour.
    this.timer = setInterval(() => {
      this.#silent += 1;
      if (this.#silent > STALL_SECONDS * 4) this.#stop.abort();
      this.#report();
    }, 250);
  }

  end() {
    clearInterval(this.timer);
    this.#stop.abort();
  }

  /** @param {Record<string, {bytes: number}>} files as the manifest has them */
  expect(files) {
    this.#expected = files;
  }

  /**
   * A file whose hash is right. A damaged or cut one is fetched once more, past the cache.
   * @param {string} name
   * @param {() => Promise<string>} sha256
   */
  async checked(name, sha256) {
    try {
      return await this.#once(name, sha256, this.fresh);
    } catch (error) {
      if (!(error instanceof Fault && ["HASH", "CUT"].includes(error.code))) throw error;
      return await this.#once(name, sha256, true);
    }
  }

  /**
   * @param {string} name
   * @param {() => Promise<string>} sha256
   * @param {boolean} fresh
   */
  async #once(name, sha256, fresh) {
    const data = await this.#bytes(name, fresh);
    if (hex(await crypto.subtle.digest("SHA-256", data)) !== (await sha256())) {
      throw new Fault(looksLikeHtml(data) ? "NHTML" : "HASH", name);
    }
    return data;
  }

  /**
   * @param {string} name
   * @param {boolean} fresh
   */
  async #bytes(name, fresh) {
    const response = await this.#attempt(name, navigator.onLine ? "NET" : "OFFLINE", () =>
      fetch(this.folder + name, { cache: fresh ? "reload" : "default", redirect: "manual", signal: this.#stop.signal }),
    );
    if (response.type === "opaqueredirect") throw new Fault("REDIRECT", name);
    if (!response.ok) throw new Fault(`N${response.status}`, name);
    const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
    const progress = { packed: Number(response.headers.get("Content-Length")), received: 0 };
    this.#progress.set(name, progress);
    const parts = [];
    for (;;) {
      const { done, value } = await this.#attempt(name, "CUT", () => reader.read());
      this.#silent = 0;
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      parts.push(value);
      progress.received += value.length;
    }
  }

  /**
   * @template T
   * @param {string} name
   * @param {string} code of the fault if the network gives up
   * @param {() => Promise<T>} step
   */
  async #attempt(name, code, step) {
    try {
      return await step();
    } catch (error) {
      throw new Fault(this.#stop.signal.aborted ? "STALL" : code, name, error);
    }
  }

  /** Bytes as they come over the line: unpacked ones count for what they weighed packed, where the server says. */
  #report() {
    let [received, total] = [0, 0];
    for (const name of FILES) {
      const size = this.#expected[name]?.bytes ?? 0;
      const progress = this.#progress.get(name);
      const weight = progress?.packed || size;
      total += weight;
      received += size && weight * Math.min(1, (progress?.received ?? 0) / size);
    }
    self.postMessage({ loading: { received, total } });
  }
}

/**
 * Pyodide's two modules. The browser takes them from its cache, where the checked files now are; should it have to
 * fetch them again, it may take as much longer as everything took the first time.
 * @param {string} folder
 * @param {number} took milliseconds
 */
async function modules(folder, took) {
  const names = ["pyodide.mjs", "pyodide.asm.mjs"];
  let left = STALL_SECONDS + took / 1000;
  let timer = 0;
  const late = new Promise((_, reject) => {
    timer = setInterval(() => {
      self.postMessage({ booting: true });
      left -= 1;
      if (left < 0) reject(new Fault("STALL", names[1]));
    }, 1000);
  });
  const imports = names.map((name) =>
    import(folder + name).catch((error) => {
      throw new Fault("IMPORT", name, error);
    }),
  );
  try {
    const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.race([late, Promise.all(imports)]);
    return [loadPyodide, createPyodideModule];
  } finally {
    clearInterval(timer);
  }
}

/**
 * Starts Python from bytes alone.
 * @param {Record<string, any>} given
 */
async function boot({ runtime, lock, wasm, library, yibao, loadPyodide, createPyodideModule }) {
  // Some of Pyodide's failures are promises nobody looks at, after which it waits for ever.
  const failed = new Promise((_, reject) => {
    self.onunhandledrejection = (event) => {
      event.preventDefault();
      reject(refused(event.reason));
    };
  });
  const compiled = await WebAssembly.compile(wasm).catch((error) => {
    throw refused(error);
  });
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const instance = await WebAssembly.instantiate(compiled, imports).catch((error) => {
      Promise.reject(error); // Pyodide would only warn
      throw error;
    });
    return { module: compiled, instance };
  };
  // Pyodide asks for two files by fetch. It gets what was checked; nothing else is fetched, now or later.
  self.fetch = async (url) => {
    if (String(url) === `${runtime}pyodide.asm.wasm`) return new Response();
    if (String(url) === `${runtime}stdlib.zip`) return new Response(library);
    throw new TypeError("no network from here on");
  };
  // Called by sitecustomize.py when a module is imported that stdlib.zip leaves out.
  Object.assign(self, { fetchLeftOut: () => fetchNow(`${runtime}stdlib-rest.zip`) });
  const python = await Promise.race([
    failed,
    loadPyodide({
      indexURL: runtime,
      packageBaseUrl: runtime,
      stdLibURL: `${runtime}stdlib.zip`,
      lockFileContents: lock,
      createPyodideModule,
      env: { PYTHONHASHSEED: "0", PYTHONPATH: "/lib/yibao.zip" },
      fsInit: async (/** @type {any} */ FS) => FS.writeFile("/lib/yibao.zip", yibao),
    }),
  ]);
  return python.pyimport("yibao.views.page").evaluate;
}

/** What to call it that the browser will not run the program. @param {unknown} error */
function refused(error) {
  if (error instanceof RangeError) return new Fault("MEMORY", "", error);
  return new Fault(error instanceof WebAssembly.CompileError ? "WASM" : "BOOT", "", error);
}

/** @param {string} url */
function fetchNow(url) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  request.send();
  return new Uint8Array(request.response);
}

/** @param {ArrayBuffer} buffer */
function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A sign-in page of the network, where a file should be. @param {Uint8Array} data */
function looksLikeHtml(data) {
  return /^\s*</.test(new TextDecoder().decode(data.subarray(0, 200)));
}
