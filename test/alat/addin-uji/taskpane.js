/* An add-in as small as can be; tests drive it through `window.uji`. */
const catat = (teks) => {
  const butir = document.createElement('li');
  butir.textContent = teks;
  document.getElementById('peristiwa').append(butir);
};

Office.actions.associate('tandai', async (peristiwa) => {
  await Excel.run(async (konteks) => {
    konteks.workbook.getSelectedRange().values = [[`oleh ${peristiwa.source.id}`]];
    await konteks.sync();
  });
  peristiwa.completed();
});

Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (konteks) => {
    konteks.workbook.worksheets.onChanged.add(async ({ address, details, triggerSource }) =>
      catat(`berubah ${address} ${JSON.stringify(details?.valueAfter ?? null)} ${triggerSource}`),
    );
    konteks.workbook.worksheets.onActivated.add(async () => catat('lembar dibuka'));
    konteks.workbook.worksheets.onSelectionChanged.add(async ({ address }) => catat(`dipilih ${address}`));
    await konteks.sync();
  });
  const gelap = matchMedia('(prefers-color-scheme: dark)').matches ? 'gelap' : 'terang';
  document.getElementById('keadaan').textContent =
    `Siap: ${host} ${platform} ${Office.context.displayLanguage} ${gelap}`;
});

window.uji = {
  baca: (alamat) =>
    Excel.run(async (konteks) => {
      const rentang = konteks.workbook.worksheets.getActiveWorksheet().getRange(alamat);
      rentang.load(['values', 'text', 'numberFormat']);
      await konteks.sync();
      return { values: rentang.values, text: rentang.text, numberFormat: rentang.numberFormat };
    }),
  tulis: (alamat, values, numberFormat) =>
    Excel.run(async (konteks) => {
      const rentang = konteks.workbook.worksheets.getActiveWorksheet().getRange(alamat);
      if (numberFormat) rentang.numberFormat = numberFormat;
      rentang.values = values;
      await konteks.sync();
    }),
  jalankan: (isi) =>
    Excel.run((konteks) => new Function('konteks', `return (async () => { ${isi} })()`)(konteks)),
  /** What a window of the add-in said, or that the person closed it. */
  dialog: () =>
    new Promise((selesai) => {
      const alamat = new URL('dialog.html', location.href).href;
      const opsi = { width: 40, height: 40, displayInIframe: true };
      Office.context.ui.displayDialogAsync(alamat, opsi, ({ value: dialog }) => {
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
          dialog.close();
          selesai(message);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => selesai(error));
      });
    }),
};
