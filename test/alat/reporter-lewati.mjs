/**
 * Jest reporter: lists at the end every test that was skipped, with its reason (the test's name carries it), so that a
 * missing program never looks like a pass. One line also when nothing was skipped.
 */
const SKIPPED = new Set(['pending', 'todo', 'disabled']);

export default class ReporterLewati {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults
        .filter((test) => SKIPPED.has(test.status))
        .map((test) => ({ file: file.testFilePath, name: test.fullName })),
    );
    if (skipped.length === 0) {
      process.stderr.write('\nTests skipped: 0\n');
      return;
    }
    const rule = '='.repeat(80);
    process.stderr.write(`\n${rule}\nTESTS SKIPPED: ${String(skipped.length)} — these were NOT checked:\n`);
    for (const { file, name } of skipped) {
      process.stderr.write(`  - ${name}\n      ${relative(file)}\n`);
    }
    process.stderr.write(`${rule}\n`);
  }
}

const relative = (file) => (file.startsWith(process.cwd()) ? file.slice(process.cwd().length + 1) : file);
