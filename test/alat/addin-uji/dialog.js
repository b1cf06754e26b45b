/* A window of the test add-in: its button tells the page that opened it. */
Office.onReady(() => {
  const tombol = document.querySelector('button');
  tombol.addEventListener('click', () => Office.context.ui.messageParent('halo'));
  tombol.hidden = false;
});
