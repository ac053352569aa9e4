import fc, { type GeneratorValue } from 'fast-check';

/** Throws for one input: the same seed and number always throw the same. */
export class Dice {
  readonly #draw: GeneratorValue;

  constructor(seed: number, number: number) {
    const mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
    const [draw] = fc.sample(fc.noBias(fc.gen()), { seed: mixed | 0, numRuns: 1 });
    if (draw === undefined) throw new Error('Nothing was drawn.');
    this.#draw = draw;
  }

  /** A whole number of a range, its ends included. */
  whole(least: number, most: number): number {
    return this.#draw(fc.integer, { min: least, max: most });
  }

  /** True so many times in a hundred. */
  percent(chance: number): boolean {
    return this.whole(1, 100) <= chance;
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.whole(0, of.length - 1)];
    if (of.length === 0) throw new Error('There is nothing to choose from.');
    return found as T;
  }

  some<T>(of: readonly T[], most: number): T[] {
    return of.length === 0 ? [] : Array.from({ length: this.whole(0, most) }, () => this.one(of));
  }

  /** Any text: of letters, of all of Unicode, or of UTF-16 units that make no character. */
  text(maxLength = 40): string {
    const unit = this.one(['grapheme', 'binary', 'binary-ascii', 'grapheme-composite'] as const);
    return this.#draw(fc.string, { unit, maxLength });
  }

  /** Bytes without any meaning. */
  bytes(maxLength: number): Buffer {
    return Buffer.from(this.#draw(fc.uint8Array, { maxLength }));
  }

  /** Any JSON. */
  json(): unknown {
    return this.#draw(fc.jsonValue, { maxDepth: 4 });
  }
}
