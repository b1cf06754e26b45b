/** A small generator with a fixed seed, so that every run measures the same rows. */
export function acak(benih: number): () => number {
  let x = benih;
  return () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return x / 4294967296;
  };
}
