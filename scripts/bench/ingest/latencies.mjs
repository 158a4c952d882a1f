/** How long requests took: written down while the load runs, looked at after. */
export class Latencies {
  #values = new Float64Array(65_536);
  #count = 0;

  add(ms) {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(2 * this.#count);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = ms;
  }

  summary() {
    const sorted = this.#values.slice(0, this.#count).sort();
    const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
    return { count: this.#count, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
  }
}
