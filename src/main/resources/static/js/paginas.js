// Small helps for the server-rendered pages; every page works without them.
(() => {
  'use strict';

  // A form that may be sent once: a second click while the first is under way does nothing.
  document.querySelectorAll('form[data-eenmaal]').forEach((formulier) => {
    let verstuurd = false;
    formulier.addEventListener('submit', (gebeurtenis) => {
      if (verstuurd) {
        gebeurtenis.preventDefault();
        return;
      }
      verstuurd = true;
      formulier.querySelectorAll('button').forEach((knop) => knop.setAttribute('aria-disabled', 'true'));
    });
    window.addEventListener('pageshow', () => {
      verstuurd = false;
      formulier.querySelectorAll('button').forEach((knop) => knop.removeAttribute('aria-disabled'));
    });
  });

  // Who logs out leaves no conversation behind on this device.
  document.querySelectorAll('form[data-wis-gesprek]').forEach((formulier) => {
    formulier.addEventListener('submit', () => {
      Object.keys(sessionStorage).filter((naam) => naam.startsWith('verhuisloket.')).forEach((naam) => sessionStorage.removeItem(naam));
    });
  });

  // What went wrong is said at the top: start there.
  const fout = document.querySelector('.utrecht-alert--error[role="alert"] a');
  if (fout) {
    fout.focus();
  }
})();
