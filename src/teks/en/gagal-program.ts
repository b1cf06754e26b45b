import type { KodeKegagalanProgram } from '../../application/luaran';

/** What happened and what to do where the program itself could not go on. Imports nothing: the pane shows these without the core. */
export const gagalProgram: Readonly<Record<KodeKegagalanProgram, string>> = {
  'out-of-memory':
    'This computer has not enough memory for this. Close other programs and workbooks and try again; split a large file.',
  'storage-full': 'The storage of this pane is full. Free space on the computer and try again.',
  'part-not-loaded':
    'A part of the program could not be fetched: the network is down, or there is a new version. Check the network, then load it anew: close the Kinerja PBJ pane and open it again.',
  'not-transferable':
    'What was chosen could not be handed to the program. Choose the file again and retry; if it still fails, tell the developers.',
  'thread-not-started':
    'The part of the program that calculates could not be started. Close the Kinerja PBJ pane and open it again; if it still fails, close Excel and open it again.',
  'thread-lost':
    'The part of the program that calculates has stopped, mostly for want of memory. A change that did not end is undone. Close other programs and try again.',
  'program-fault':
    'The program made an error. A change that did not end is undone. Try again; if it happens again, save the workbook, close and reopen it, and tell the developers.',
};
