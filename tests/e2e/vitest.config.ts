import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These try everything on the product that all files share, so they come last. */
const ATTACKS = /(?:permissions|telemetry)\.test\.ts$/;

class AttacksLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isAttack = ({ moduleId }: TestSpecification) => ATTACKS.test(moduleId);
    return [...sorted.filter((file) => !isAttack(file)), ...sorted.filter(isAttack)];
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/product.ts'],
    fileParallelism: false,
    sequence: { sequencer: AttacksLast },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
