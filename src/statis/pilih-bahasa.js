/*
 * Pages that are written in all languages show one: the first of those that the web view asks for. Office has not said yet
 * which it speaks; its web views ask for the language of Office. For any web view that Office ever used (ES5, copied as it
 * is). Where scripts are off, all languages are shown.
 */
(function () {
  'use strict';

  var ada = document.getElementById('bahasa').getAttribute('data-bahasa').split(' ');
  var diminta = navigator.languages || [navigator.language || ''];

  function pilih() {
    for (var i = 0; i < diminta.length; i++) {
      var kode = diminta[i].toLowerCase().split('-')[0];
      if (ada.indexOf(kode) !== -1) return kode;
    }
    return ada[0];
  }

  var kode = pilih();
  document.documentElement.setAttribute('lang', kode);
  // The style of the page hides the others.
  document.documentElement.setAttribute('data-bahasa', kode);
})();
