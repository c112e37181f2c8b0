// The conversation on any page: <script src="https://.../widget.js" data-gemeente="0855"></script>
// Where the page has a <verhuisloket-gesprek gemeente="0855"> itself, that one is used; else one is put after the script.
(() => {
  'use strict';
  const script = document.currentScript;
  const basis = new URL('.', script.src).href;

  const zet = () => {
    if (!document.querySelector('verhuisloket-gesprek')) {
      const gesprek = document.createElement('verhuisloket-gesprek');
      gesprek.setAttribute('gemeente', script.dataset.gemeente || '');
      script.after(gesprek);
    }
    import(basis + 'gesprek/element.js').then((module) => module.registreer(basis));
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', zet);
  } else {
    zet();
  }
})();
