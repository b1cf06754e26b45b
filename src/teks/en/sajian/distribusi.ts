import type { distribusi as sumber } from '../../id/sajian/distribusi';

export const distribusi: typeof sumber = {
  berkas: (periode, jumlah, tempat) => `Templates ${periode}: ${jumlah} files were made in ${tempat}.`,
  lembar: (periode, jumlah) =>
    `Templates ${periode}: entry sheets of ${jumlah} units were made in the workspace.`,
  kolom: (kolom) => `Columns that units fill in or check: ${kolom}.`,
};
