/**
 * The calculator's worker: fetches Pyodide and our package, checks every byte, starts Python, answers.
 *
 * Left alone, Pyodide waits for ever when a file is missing, cut short or held back. So everything is fetched and
 * checked here first, and Pyodide gets the bytes. Whatever goes wrong becomes a fault with a code.
 *
 * In:  {start: {runtime, manifest, rung, fresh}} once, then {request}, one at a time
 * Out: {loading: {received, total}} or {booting} again and again, {ready}, {response}, {fault: {code, file}}
 */
import { HALVES, joinHalves, restore, sha256 } from "./rungs.mjs";

/**
 * What each way to start fetches: the program, its JavaScript, and what Python starts from. The hashes come from the
 * manifest, whose own hash the page brings.
 * @type {Record<string, string[]>}
 */
const RUNGS = {
  image: ["first.wasm", "first.asm.mjs", "image.bin", "pyodide.mjs"],
  split: ["first.wasm", "first.asm.mjs", "stdlib.zip", "yibao.zip", "pyodide.mjs"],
  plain: ["pyodide.asm.wasm", "pyodide.asm.mjs", "stdlib.zip", "yibao.zip", "pyodide.mjs"],
};

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
 * @param {{runtime: string, manifest: string, rung: string, fresh: boolean}} options the folder of the files, the
 *   manifest's hash, the way to start, and whether to go past the browser's cache
 */
async function start({ runtime, manifest: pinned, rung, fresh }) {
  const began = performance.now();
  const names = RUNGS[rung];
  const download = new Download(runtime, names, fresh);
  const manifest = download.checked("manifest.json", async () => pinned).then((data) => {
    const parsed = JSON.parse(new TextDecoder().decode(data));
    download.expect(parsed.files);
    return parsed;
  });
  const checked = names.map(async (name) => {
    const file = download.checked(name, async () => (await manifest).files[name].sha256);
    return [name, name.endsWith(".wasm") ? await compiled(file) : await file];
  });
  try {
    await Promise.all([manifest, ...checked]);
  } finally {
    download.end();
  }
  const files = Object.fromEntries(await Promise.all(checked));
  const [loadPyodide, createPyodideModule] = await modules(runtime, names, performance.now() - began);
  if (names[0] === "first.wasm") {
    ahead(`${runtime}second.wasm`, (await manifest).files["second.wasm"].sha256).then((second) => {
      files["second.wasm"] = second;
    });
  }
  self.postMessage({ booting: true });
  return boot({ runtime, manifest: await manifest, program: names[0], files, loadPyodide, createPyodideModule });
}

/**
 * A file for later, while Python starts: by then there may be no network. If it does not come whole, it is asked for again
 * when it is needed.
 * @param {string} url
 * @param {string} wanted its hash
 */
async function ahead(url, wanted) {
  try {
    const data = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return hex(await crypto.subtle.digest("SHA-256", data)) === wanted ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The program, compiled while other files are still on their way. @param {Promise<Uint8Array<ArrayBuffer>>} file */
async function compiled(file) {
  const program = await file;
  return WebAssembly.compile(program).catch((error) => {
    throw refused(error);
  });
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
   * @param {string[]} names of the files whose bytes are counted
   * @param {boolean} fresh
   */
  constructor(folder, names, fresh) {
    this.folder = folder;
    this.names = names;
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
    for (const name of this.names) {
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
 * The rung's two modules. The browser takes them from its cache, where the checked files now are; should it have to
 * fetch them again, it may take as much longer as everything took the first time.
 * @param {string} folder
 * @param {string[]} files
 * @param {number} took milliseconds
 */
async function modules(folder, files, took) {
  const names = ["pyodide.mjs", files[1]];
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
async function boot({ runtime, manifest, program, files, loadPyodide, createPyodideModule }) {
  // Some of Pyodide's failures are promises nobody looks at, after which it waits for ever.
  const failed = new Promise((_, reject) => {
    self.onunhandledrejection = (event) => {
      event.preventDefault();
      reject(refused(event.reason));
    };
  });
  /** @type {(name: string) => Uint8Array<ArrayBuffer>} */
  const later = (name) => fetchNow(runtime + name, manifest.files[name].sha256);
  /** @type {Record<string, any>} */
  let exports = {};
  WebAssembly.instantiateStreaming = async (_response, imports = {}) => {
    try {
      const instance = await WebAssembly.instantiate(/** @type {WebAssembly.Module} */ (files[program]), imports);
      exports = instance.exports;
      if (exports[HALVES]) joinHalves(exports, imports, () => files["second.wasm"] ?? later("second.wasm"));
      return { module: files[program], instance };
    } catch (error) {
      Promise.reject(error); // Pyodide would only warn
      throw error;
    }
  };
  // Pyodide asks for two files by fetch. It gets what was checked; nothing else is fetched, now or later.
  self.fetch = async (url) => {
    if (String(url) === `${runtime}pyodide.asm.wasm`) return new Response();
    if (String(url) === `${runtime}stdlib.zip`) return new Response(files["stdlib.zip"]);
    throw new TypeError("no network from here on");
  };
  // Called by sitecustomize.py when a module is imported that stdlib.zip leaves out.
  Object.assign(self, { fetchLeftOut: () => later("stdlib-rest.zip") });
  const image = files["image.bin"];
  const python = await Promise.race([
    failed,
    loadPyodide({
      indexURL: runtime,
      packageBaseUrl: runtime,
      stdLibURL: `${runtime}stdlib.zip`,
      lockFileContents: manifest.lock,
      createPyodideModule: async (/** @type {any} */ settings) => {
        const module = await createPyodideModule(settings);
        if (image) module.API.restoreSnapshot = () => restore(image, exports);
        return module;
      },
      ...(image ? { _loadSnapshot: image } : fromBytecode(files["yibao.zip"])),
    }),
  ]);
  return python.pyimport("yibao.views.page").evaluate;
}

/** @param {Uint8Array} yibao */
function fromBytecode(yibao) {
  return {
    env: { PYTHONHASHSEED: "0", PYTHONPATH: "/lib/yibao.zip" },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile("/lib/yibao.zip", yibao),
  };
}

/** What to call it that the browser will not run the program. @param {unknown} error */
function refused(error) {
  if (error instanceof RangeError) return new Fault("MEMORY", "", error);
  return new Fault(error instanceof WebAssembly.CompileError ? "WASM" : "BOOT", "", error);
}

/**
 * A file that is needed in the middle of a computation.
 * @param {string} url
 * @param {string} hash
 */
function fetchNow(url, hash) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  request.send();
  const data = new Uint8Array(request.response);
  if (sha256(data) !== hash) throw new Error(`${url} is damaged`);
  return data;
}

/** @param {ArrayBuffer} buffer */
function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A sign-in page of the network, where a file should be. @param {Uint8Array} data */
function looksLikeHtml(data) {
  return /^\s*</.test(new TextDecoder().decode(data.subarray(0, 200)));
}
