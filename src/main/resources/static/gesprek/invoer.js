import { maak } from './bouw.js';

const MEESTE_TEKENS = 2000;
const SOORTEN = { email: { inputmode: 'email', autocomplete: 'email' }, telefoon: { inputmode: 'tel', autocomplete: 'tel' } };

/** The field to type in: always there, whatever the question. */
export class Invoer {
  constructor(teksten, stuur) {
    this.teksten = teksten;
    this.uitleg = maak('p.klein', { id: 'uitleg' });
    this.veld = maak('input.utrecht-textbox.utrecht-textbox--html-input', {
      id: 'antwoord', type: 'text', maxlength: MEESTE_TEKENS, autocomplete: 'off', 'aria-describedby': 'uitleg', enterkeyhint: 'send',
    });
    this.knop = maak('button.nl-button.nl-button--primary', { type: 'submit' }, teksten.verstuur);
    this.element = maak('form.invoer', { submit: (g) => this.verstuur(g, stuur), novalidate: true },
      maak('label', { for: 'antwoord' }, teksten.invoer), this.uitleg, maak('div.rij', {}, this.veld, this.knop));
  }

  verstuur(gebeurtenis, stuur) {
    gebeurtenis.preventDefault();
    const tekst = this.veld.value.trim();
    if (!tekst || this.bezig) {
      this.veld.focus();
      return;
    }
    this.veld.value = '';
    // A slash begins a command of the page itself; what somebody types is always text.
    stuur(tekst.startsWith('/') ? tekst.replace(/^\/+/, '') : tekst);
  }

  zetBezig(bezig) {
    this.bezig = bezig;
    this.knop.setAttribute('aria-disabled', bezig);
  }

  /** Fits the field to what is asked. */
  vraag(custom) {
    this.uitleg.textContent = this.teksten[`invoer.${custom.invoer}`] || '';
    const soort = SOORTEN[custom.invoer] || { inputmode: 'text', autocomplete: 'off' };
    Object.entries(soort).forEach(([naam, waarde]) => this.veld.setAttribute(naam, waarde));
  }

  heeftFocus(wortel) {
    return wortel.activeElement === this.veld || wortel.activeElement === this.knop;
  }

  focus() {
    this.veld.focus({ preventScroll: true });
  }
}
