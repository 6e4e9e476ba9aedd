/**
 * Makes the image of Python's memory that calculator/browser/rungs.mjs restores.
 */

/** Words apart by no more than this are one run: what lies between costs less than another run. */
const GAP = 64;

/**
 * @param {Uint8Array} snapshot as Pyodide makes it
 * @param {Uint8Array} loaded the memory of the program just loaded
 * @param {Uint8Array} begun the same when its own start has written to it, so that all it writes is in the image
 */
export function makeImage(snapshot, loaded, begun) {
  const [, heapAt, stateLength] = new Uint32Array(snapshot.buffer, 0, 3);
  const state = snapshot.subarray(48, 48 + stateLength);
  const heap = snapshot.subarray(heapAt);
  if (heap.length !== loaded.length) throw new Error("Python's memory has grown: it would not fit the image");
  const [now, first, second] = [heap, loaded, begun].map(
    (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
  );
  /** @type {{start: number, end: number}[]} */
  const runs = [];
  for (let word = 0; word < now.length; word += 1) {
    if (now[word] === first[word] && second[word] === first[word]) continue;
    const last = runs.at(-1);
    if (last && 4 * word - last.end <= GAP) last.end = 4 * word + 4;
    else runs.push({ start: 4 * word, end: 4 * word + 4 });
  }
  const gaps = runs.map(({ start }, index) => start - (runs[index - 1]?.end ?? 0));
  const lengths = runs.map(({ start, end }) => end - start);
  const numbers = Uint32Array.of(heap.length, stateLength, runs.length, ...gaps, ...lengths);
  return Buffer.concat([
    new Uint8Array(numbers.buffer),
    state,
    ...runs.map(({ start, end }) => heap.subarray(start, end)),
  ]);
}

/**
 * Zeros everything that the program's memory has free below its highest used byte: it weighs nothing then.
 * @param {any} module Pyodide's
 */
export function clearFree(module) {
  const used = module.HEAPU8.findLastIndex((/** @type {number} */ byte) => byte !== 0);
  const taken = [];
  for (let size = 1 << 16; size >= 24; size = size > 4096 ? size >> 1 : size - 8 * Math.max(1, size >> 6)) {
    for (;;) {
      const at = module._malloc(size) >>> 0;
      if (at) taken.push(at);
      if (!at || at + size > used) break;
      module.HEAPU8.fill(0, at, at + size);
    }
  }
  for (const at of taken) module._free(at);
}
