import { expect, test } from 'vitest';
import { sampleReport } from '../testing/reports.ts';
import { keptRenderings } from './renderings.ts';

test('many who ask for one file at once cost one rendering, and so do those who come later', async () => {
  const made: string[] = [];
  const render = keptRenderings((report, format) => {
    made.push(`${report.version} ${format}`);
    return Promise.resolve(new Uint8Array([made.length]));
  });
  const report = sampleReport();
  const files = await Promise.all([render(report, 'pdf'), render(report, 'pdf'), render(report, 'docx')]);
  expect(files.map(([byte]) => byte)).toEqual([1, 1, 2]);
  expect((await render(report, 'pdf'))[0]).toBe(1);
  await render({ ...report, version: 2, sha256: 'b'.repeat(64) }, 'pdf');
  expect(made).toEqual(['1 pdf', '1 docx', '2 pdf']);
});

test('a rendering that fails is tried again, and does not hold up the next', async () => {
  let fail = true;
  const render = keptRenderings((_, format) =>
    fail && format === 'pdf' ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array(1)),
  );
  const first = render(sampleReport(), 'pdf');
  const second = render(sampleReport(), 'docx');
  await expect(first).rejects.toThrow('no');
  expect(await second).toHaveLength(1);
  fail = false;
  expect(await render(sampleReport(), 'pdf')).toHaveLength(1);
});

test('the memory for files has an end', async () => {
  let made = 0;
  const render = keptRenderings(() => Promise.resolve(new Uint8Array((made++, 20 << 20))));
  const report = (digit: string) => ({ ...sampleReport(), sha256: digit.repeat(64) });
  await render(report('a'), 'pdf');
  await render(report('b'), 'pdf');
  await render(report('b'), 'pdf');
  await render(report('a'), 'pdf');
  expect(made).toBe(3);
});
