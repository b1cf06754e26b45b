import type { sebabSistem as sumber } from '../id/sebab-sistem';

const full = (kode: string) => `the disk is full (${kode}). Make room, or choose another place.`;
const notAllowed = (kode: string) =>
  `you are not allowed to write there (${kode}). Ask the folder's owner, or choose another folder.`;
const notReadable = (kode: string) =>
  `you are not allowed to read it (${kode}). Ask the file's owner, or use a copy.`;
const notAFolder = (kode: string) =>
  `a file stands where a folder should be (${kode}). Check the path, or choose another folder.`;
const longName = (kode: string) => `its name is too long (${kode}). Shorten the name of the file or folder.`;
const manyOpen = (kode: string) => `too many files are open (${kode}). Close other programs and try again.`;
const badDevice = (kode: string) =>
  `the storage does not answer as it should (${kode}). Check the disk or its connection and try again.`;

export const sebabSistem: typeof sumber = {
  menulis: {
    ENOSPC: full,
    EDQUOT: full,
    EFBIG: (kode) => `it is too large for that place (${kode}). Choose another place.`,
    EACCES: notAllowed,
    EPERM: notAllowed,
    'read-only-file': () =>
      'it is marked read-only, or you are not allowed to change it. Remove the mark (Properties > Read-only, or chmod u+w), or use a copy.',
    EROFS: (kode) => `that place can only be read (${kode}). Choose another folder.`,
    EISDIR: (kode) => `a folder has that name (${kode}). Choose another name.`,
    EEXIST: notAFolder,
    ENOTDIR: notAFolder,
    ENOENT: (kode) => `its folder does not exist (${kode}). Make the folder first, or choose another one.`,
    ENAMETOOLONG: longName,
    EMFILE: manyOpen,
    ENFILE: manyOpen,
    EIO: badDevice,
  },
  menulisLain: (sebab) =>
    `that place refuses it (${sebab}). Check the folder's permissions and the disk, or choose another folder.`,
  membaca: {
    ERR_FS_FILE_TOO_LARGE: (kode) => `it is larger than 2 GB (${kode}). Split it into several files.`,
    EACCES: notReadable,
    EPERM: notReadable,
    ENOENT: (kode) =>
      `it is no longer there, or it is a link to a file that is not there (${kode}). Use the file itself.`,
    ELOOP: (kode) => `its links lead to themselves (${kode}). Use the file itself.`,
    EISDIR: (kode) => `it is a folder, not a file (${kode}). Name a file in it.`,
    'not-a-regular-file': () =>
      'it is a pipe, socket or device, not a file. Save its content as a file first.',
    'name-not-utf8': () =>
      'its name has broken characters (not UTF-8), so it cannot be found. Rename the file or its folder.',
    'lock-file': () =>
      "it is Excel's mark that a workbook is open, not the workbook. Ignore it, or close that workbook first.",
    ENOTDIR: notAFolder,
    ENAMETOOLONG: longName,
    EMFILE: manyOpen,
    ENFILE: manyOpen,
    EIO: badDevice,
  },
  membacaLain: (sebab) =>
    `it is open in another program, or changed after it was chosen (${sebab}). Close it there and choose it again.`,
};
