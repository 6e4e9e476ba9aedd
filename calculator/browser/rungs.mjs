/**
 * What the faster ways to start Pyodide need: a program in two halves, and an image of Python's memory.
 *
 * The program's first half has the functions an answer needs. The other half is fetched by a request that waits, on the
 * first call of one of its functions. The image holds the memory of a Python that has already loaded everything, as the
 * difference to that of a program just loaded.
 */

/** The table by which the halves call each other; its first place is ours. */
export const HALVES = "__halves";
/** What the second half calls the first. */
export const FIRST = "__first";

/** A program that gives back the function it is given, so that a table takes it. */
const PASS = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, // magic, version 1
  1, 4, 1, 96, 0, 0, // a type: () -> ()
  2, 7, 1, 1, 101, 1, 102, 0, 0, // import "e" "f", of that type
  7, 5, 1, 1, 102, 0, 0, // export it as "f"
);

/** @param {() => void} call */
function tableFunction(call) {
  return new WebAssembly.Instance(new WebAssembly.Module(PASS), { e: { f: call } }).exports.f;
}

/**
 * Has the second half loaded when it is first needed.
 * @param {Record<string, any>} first the exports of the first half
 * @param {WebAssembly.Imports} imports of both halves
 * @param {() => BufferSource} second fetches the second half while everything waits
 */
export function joinHalves(first, imports, second) {
  first[HALVES].set(
    0,
    tableFunction(() => {
      new WebAssembly.Instance(new WebAssembly.Module(second()), { ...imports, [FIRST]: first });
      first[HALVES].set(0, tableFunction(() => {}));
    }),
  );
}

/**
 * Fills the memory of a program just loaded from an image: five numbers, the state of the bridge between Python and
 * JavaScript as JSON, for each run of bytes how far it lies behind the last one and how long it is, and the bytes.
 * @param {Uint8Array} image
 * @param {Record<string, any>} program its exports
 * @returns {object} the state of the bridge
 */
export function restore(image, program) {
  const memory = new Uint8Array(program.memory.buffer);
  const numbers = new Uint32Array(image.buffer, image.byteOffset, 3);
  const [size, stateLength, count] = numbers;
  if (size > memory.length) throw new RangeError("the image does not fit");
  const runs = new Uint32Array(image.buffer, image.byteOffset + 12, 2 * count);
  let from = 12 + runs.byteLength;
  const state = JSON.parse(new TextDecoder().decode(image.subarray(from, from + stateLength)));
  from += stateLength;
  // A number of this program's own table, not of the one the image was made from.
  const numbered = new Uint32Array(memory.buffer);
  const own = (program._PyRuntime.value + numbered[program._PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET.value >> 2]) >> 2;
  const kept = numbered[own];
  let to = 0;
  for (let run = 0; run < count; run += 1) {
    to += runs[run];
    const length = runs[count + run];
    memory.set(image.subarray(from, from + length), to);
    from += length;
    to += length;
  }
  numbered[own] = kept;
  return state;
}

/**
 * SHA-256 for when there is no time to wait for the browser's own, which gives promises.
 * @param {Uint8Array} data
 */
export function sha256(data) {
  const padded = new Uint8Array(((data.length + 72) >> 6) << 6);
  padded.set(data);
  padded[data.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length << 3);
  const state = ROOTS.map((prime) => fraction(Math.sqrt(prime))).slice(0, 8);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let round = 0; round < 64; round += 1) {
      if (round < 16) words[round] = view.getInt32(block + 4 * round);
      else {
        const [early, late] = [words[round - 15], words[round - 2]];
        const spread = (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
        words[round] = words[round - 16] + words[round - 7] + spread;
      }
      const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
      const first = (h + mixed + CUBES[round] + words[round]) | 0;
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, place) => (state[place] = (state[place] + value) | 0));
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}

const turn = (/** @type {number} */ word, /** @type {number} */ by) => (word >>> by) | (word << (32 - by));
const fraction = (/** @type {number} */ value) => ((value % 1) * 2 ** 32) | 0;
const isPrime = (/** @type {number} */ value) => !Array.from({ length: value - 2 }, (_, k) => value % (k + 2)).includes(0);
const ROOTS = Array.from({ length: 310 }, (_, k) => k + 2).filter(isPrime).slice(0, 64);
const CUBES = ROOTS.map((prime) => fraction(Math.cbrt(prime)));
