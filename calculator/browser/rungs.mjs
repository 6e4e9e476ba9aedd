/**
 * What the faster ways to start Pyodide need: a program in two halves, and an image of Python's memory.
 *
 * The program's first half has the functions an answer needs. The other half is fetched by a request that waits, on the
 * first call of one of its functions. The image holds the memory of a Python that has already loaded everything, as the
 * difference to that of a program just loaded.
 */

/** The table by which the halves call each other; its first place is ours. */
const HALVES = "__halves";

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
      new WebAssembly.Instance(new WebAssembly.Module(second()), { ...imports, __first: first });
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
