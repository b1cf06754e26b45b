/*
 * Comes before everything else of the pane, so it is written for any web view that Office ever used (ES5, copied as it is):
 * it shows which Excel is needed where the pane cannot run, and otherwise loads the pane beside Office.js. The pane itself
 * waits for Office.js before it shows anything.
 */
(function () {
  'use strict';

  /** The youngest of what the pane uses. Chromium 110 and Safari 16.4 have all of it; Trident and EdgeHTML do not. */
  var perlu = [
    function () {
      return window.Promise && window.Proxy && window.Worker && window.ResizeObserver && window.BigInt;
    },
    function () {
      return Array.prototype.at && Array.prototype.findLast && Array.prototype.toSorted;
    },
    function () {
      return window.crypto && window.crypto.randomUUID;
    },
    function () {
      // Throws where it is not known: Safari before 16.4.
      return new RegExp('(?<!a)b', 'u').test('b');
    },
  ];

  function cukupBaru() {
    try {
      for (var i = 0; i < perlu.length; i++) if (!perlu[i]()) return false;
      return true;
    } catch (galat) {
      return false;
    }
  }

  function tunjukkan(id) {
    document.getElementById('akar').style.display = 'none';
    document.getElementById(id).hidden = false;
  }

  function muat() {
    var daftar = document.getElementById('awal').getAttribute('data-skrip').split(' ');
    for (var i = 0; i < daftar.length; i++) {
      var skrip = document.createElement('script');
      skrip.src = daftar[i];
      skrip.async = false; // in this order
      document.head.appendChild(skrip);
    }
  }

  var cukup = cukupBaru();
  if (cukup) muat();
  document.addEventListener('DOMContentLoaded', function () {
    if (!cukup) tunjukkan('peramban-lama');
    else if (!window.Office) tunjukkan('tanpa-office');
  });
})();
