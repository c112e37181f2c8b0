import { maak, knop } from './bouw.js';
import { bericht as toonBericht } from './bericht.js';
import { antwoorden } from './antwoorden.js';
import { Opslag } from './opslag.js';
import { Verbinding, Fout } from './verbinding.js';
import { stijlen } from './stijl.js';
import { Invoer } from './invoer.js';

const GEEN_TEKST = 'Het gesprek kan nu niet worden geladen. Laad de pagina opnieuw.';

class VerhuisloketGesprek extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    this.attachShadow({ mode: 'open' });
    try {
      const vraag = new URLSearchParams({ gemeente: this.getAttribute('gemeente') || '' });
      const antwoord = await fetch(`${this.basis}widget/instellingen?${vraag}`, { credentials: 'omit' });
      this.begin(await antwoord.json());
    } catch {
      this.shadowRoot.replaceChildren(maak('p', { role: 'alert' }, GEEN_TEKST));
    }
  }

  async begin({ gemeente, thema, teksten }) {
    this.gemeente = gemeente;
    this.teksten = teksten;
    this.opslag = new Opslag(gemeente);
    this.verbinding = new Verbinding(this.basis, gemeente);
    this.omgeving = {
      teksten, basis: this.basis,
      stuur: (tekst, getoond) => this.stuur(tekst, getoond),
      wijzig: (slot, vraag) => this.stuur(`/corrigeren${JSON.stringify({ slot })}`, teksten.gewijzigd.replace('{0}', vraag)),
      inlogadres: () => this.inlogadres(),
      naarInloggen: () => this.zet({ terugVanInloggen: true }),
    };
    this.bouw();
    await stijlen(this.shadowRoot, this.basis, thema);
    this.shadowRoot.append(this.kader);
    this.hervat();
    window.addEventListener('pageshow', (g) => g.persisted && this.hervat());
  }

  bouw() {
    const { teksten } = this;
    this.log = maak('div.log', { role: 'log', 'aria-live': 'polite', 'aria-label': teksten.label });
    this.bezigPlek = maak('p.bezig', { role: 'status' });
    this.foutPlek = maak('div.foutplek', { role: 'alert' });
    this.paneel = maak('div.paneel', { role: 'group', 'aria-label': teksten.keuzes, tabindex: '-1' });
    this.invoer = new Invoer(teksten, (tekst) => this.stuur(tekst, tekst));
    this.wisPlek = maak('div.wis');
    this.kader = maak('section.gesprek', { 'aria-label': teksten.label },
      maak('p.machine', {}, teksten.machine), this.log, this.bezigPlek, this.foutPlek, this.paneel, this.invoer.element, this.wisPlek);
  }

  /** Shows what was said before, and goes on where it stopped. */
  hervat() {
    const { staat } = this.opslag;
    this.opnieuwTonen();
    if (staat.terugVanInloggen) {
      this.zet({ terugVanInloggen: false, hangend: null });
      this.stuur('/verder', this.teksten.ingelogd);
    } else if (staat.hangend) {
      this.toonFout(new Fout('net'));
    }
  }

  opnieuwTonen() {
    const { berichten } = this.opslag.staat;
    this.log.replaceChildren(toonBericht(this.welkom(), this.omgeving), ...berichten.map((b) => toonBericht(b, this.omgeving)));
    this.toonAntwoorden();
    this.wisKnop();
  }

  welkom() {
    return { van: 'loket', text: this.teksten.welkom,
      buttons: [{ title: this.teksten['welkom.verhuizen'], payload: '/verhuizing_doorgeven' }] };
  }

  zet(verandering) {
    Object.assign(this.opslag.staat, verandering);
    this.opslag.bewaar();
  }

  /** Sends one message; while one is under way a second click or Enter does nothing. */
  async stuur(tekst, getoond) {
    if (this.bezig) {
      return;
    }
    const uitPaneel = !this.invoer.heeftFocus(this.shadowRoot);
    this.neemOp({ van: 'ik', text: getoond });
    this.zet({ hangend: tekst });
    await this.verzend(uitPaneel);
  }

  async verzend(uitPaneel) {
    const tekst = this.opslag.staat.hangend;
    this.zetBezig(true, tekst.startsWith('/bevestigen') ? this.teksten['bezig.aangifte'] : this.teksten.bezig);
    try {
      const berichten = await this.verbinding.stuur(this.opslag.staat.sender, tekst);
      this.zet({ hangend: null });
      this.zetBezig(false);
      this.ontvang(berichten, uitPaneel);
    } catch (fout) {
      this.zetBezig(false);
      this.toonFout(fout instanceof Fout ? fout : new Fout('storing'));
    }
  }

  zetBezig(bezig, tekst = '') {
    this.bezig = bezig;
    this.bezigPlek.textContent = tekst;
    this.kader.setAttribute('aria-busy', bezig);
    this.invoer.zetBezig(bezig);
    this.paneel.querySelectorAll('button, a').forEach((k) => k.setAttribute('aria-disabled', bezig));
    if (bezig) {
      this.foutPlek.replaceChildren();
    }
  }

  ontvang(berichten, uitPaneel) {
    const eerste = berichten.map((b) => this.neemOp({ van: 'loket', text: b.text || '', buttons: b.buttons, custom: b.custom }))[0];
    this.toonAntwoorden();
    this.wisKnop();
    // Who began to type meanwhile goes on typing.
    if (uitPaneel && this.paneel.childElementCount > 0 && !this.invoer.heeftFocus(this.shadowRoot)) {
      this.paneel.focus({ preventScroll: true });
    } else {
      this.invoer.focus();
    }
    this.invoer.element.scrollIntoView({ block: 'end' });
    if (eerste && eerste.getBoundingClientRect().top < 0) {
      eerste.scrollIntoView({ block: 'start' });
    }
  }

  neemOp(bericht) {
    this.log.querySelectorAll('.wijzig').forEach((knopje) => knopje.remove());
    const element = toonBericht(bericht, this.omgeving);
    this.log.append(element);
    this.opslag.staat.berichten.push(bericht);
    this.opslag.bewaar();
    return element;
  }

  toonAntwoorden() {
    const berichten = this.opslag.staat.berichten;
    const laatste = berichten.length === 0 ? this.welkom() : berichten[berichten.length - 1];
    [...this.log.children].slice(0, -1).forEach((b) => b.querySelectorAll('.wijzig').forEach((knopje) => knopje.remove()));
    this.paneel.replaceChildren(...(laatste.van === 'loket' ? antwoorden(laatste, this.omgeving) : []));
    this.invoer.vraag(laatste.custom || {});
  }

  toonFout(fout) {
    const tekst = fout.detail || this.teksten[`fout.${fout.soort}`];
    const verder = fout.soort === '401'
      ? maak('a.nl-button.nl-button--primary', { href: this.inlogadres(), click: this.omgeving.naarInloggen }, this.teksten.inloggen)
      : knop(this.teksten['fout.opnieuw'], 'secondary', () => !this.bezig && this.verzend(true));
    this.foutPlek.replaceChildren(maak('div.utrecht-alert.utrecht-alert--error', {},
      maak('div.utrecht-alert__content', {}, maak('p.nl-paragraph', {}, tekst), maak('div', {}, verder))));
    verder.focus();
  }

  /** Where to log in; from another site by way of our own page, which takes the conversation over. */
  inlogadres() {
    if (!this.verbinding.eigen) {
      return `${this.basis}?gemeente=${this.gemeente}#gesprek=${this.opslag.staat.sender}`;
    }
    const laatste = this.opslag.staat.berichten.findLast((b) => b.custom && b.custom.inloggen);
    const adres = new URL(laatste ? laatste.custom.inloggen : 'inloggen', this.basis);
    adres.searchParams.set('terug', location.pathname + location.search);
    return adres.href;
  }

  wisKnop() {
    const { teksten } = this;
    const vraag = () => {
      const nee = knop(teksten['opnieuw.nee'], 'secondary', () => { this.wisKnop(); this.invoer.focus(); });
      this.wisPlek.replaceChildren(maak('p', { role: 'alert' }, teksten['opnieuw.zeker']), maak('div.knoppen', {},
        knop(teksten['opnieuw.ja'], 'secondary', () => { this.opslag.wis(); this.foutPlek.replaceChildren(); this.opnieuwTonen(); this.invoer.focus(); }), nee));
      nee.focus();
    };
    this.wisPlek.replaceChildren(...(this.opslag.staat.berichten.length ? [knop(teksten.opnieuw, 'subtle', vraag)] : []));
  }
}

/** Makes the element known; {@code basis} is the loket's own address, ending in a slash. */
export function registreer(basis) {
  VerhuisloketGesprek.prototype.basis = basis;
  if (!customElements.get('verhuisloket-gesprek')) {
    customElements.define('verhuisloket-gesprek', VerhuisloketGesprek);
  }
}
