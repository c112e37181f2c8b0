import { maak, knop } from './bouw.js';

const INGELOGD = '/verder';

function payload(slot, waarde) {
  return `/gegeven_invullen${JSON.stringify({ [slot]: waarde })}`;
}

function voluit(iso) {
  const [jaar, maand, dag] = iso.split('-').map(Number);
  return new Date(jaar, maand - 1, dag).toLocaleDateString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function melden(plek, tekst) {
  plek.textContent = tekst;
}

function datum(custom, { teksten, stuur }) {
  const fout = maak('p.fout', { id: 'datum-fout', role: 'alert' });
  const veld = maak('input.utrecht-textbox.utrecht-textbox--html-input', { type: 'date', id: 'datum', 'aria-describedby': 'datum-fout' });
  const kies = (gebeurtenis) => {
    gebeurtenis.preventDefault();
    if (!veld.value) {
      melden(fout, teksten['datum.leeg']);
      veld.focus();
      return;
    }
    stuur(payload(custom.vraagt, veld.value), voluit(veld.value));
  };
  return maak('form.datum', { submit: kies, novalidate: true },
    maak('label', { for: 'datum' }, teksten.datum), fout,
    maak('div.rij', {}, veld, maak('button.nl-button.nl-button--secondary', { type: 'submit' }, teksten['datum.kies'])));
}

function meerkeuze(custom, { teksten, stuur }) {
  const fout = maak('p.fout', { id: 'meer-fout', role: 'alert' });
  const vakken = custom.opties.map((optie) => maak('input', { type: 'checkbox', value: optie.waarde }));
  const regels = custom.opties.map((optie, i) => maak('label.keuze', {}, vakken[i],
    maak('span', {}, optie.titel, optie.toelichting && maak('span.toelichting', {}, optie.toelichting))));
  const kies = (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const gekozen = custom.opties.filter((_, i) => vakken[i].checked);
    if (gekozen.length === 0) {
      melden(fout, teksten['meer.leeg']);
      vakken[0].focus();
      return;
    }
    stuur(payload(custom.vraagt, gekozen.map((o) => o.waarde).join(',')), gekozen.map((o) => o.titel).join(', '));
  };
  return maak('form.meer', { submit: kies, novalidate: true },
    maak('fieldset', { 'aria-describedby': 'meer-fout' }, maak('legend', {}, teksten.meer), fout, ...regels),
    maak('button.nl-button.nl-button--primary', { type: 'submit' }, teksten['meer.kies']));
}

function inloggen({ teksten, inlogadres, naarInloggen }) {
  return maak('div.inloggen', {},
    maak('a.nl-button.nl-button--primary', { href: inlogadres(), click: naarInloggen }, teksten.inloggen),
    maak('p.nl-paragraph.klein', {}, teksten['inloggen.uitleg']));
}

function knoppen(bericht, custom, { stuur }) {
  const toelichting = new Map((custom.opties || []).map((optie) => [optie.titel, optie.toelichting]));
  const lijst = (bericht.buttons || []).filter((b) => !(custom.inloggen && b.payload === INGELOGD));
  if (lijst.length === 0) {
    return null;
  }
  return maak('div.knoppen', {}, ...lijst.map((b) => {
    const uitleg = custom.invoer === 'keuze' && toelichting.get(b.title);
    const soort = b.payload.startsWith('/bevestigen') || b.payload === '/verhuizing_doorgeven' ? 'primary' : 'secondary';
    const element = knop(b.title, soort, () => stuur(b.payload, b.title));
    if (uitleg) {
      element.classList.add('ruim');
      element.append(maak('span.toelichting', {}, uitleg));
    }
    return element;
  }));
}

/** Opties without a button of their own become one. */
function metOpties(bericht, custom) {
  if (custom.invoer !== 'keuze' || !custom.opties || (bericht.buttons || []).length > 0) {
    return bericht;
  }
  return { ...bericht, buttons: custom.opties.map((o) => ({ title: o.titel, payload: payload(custom.vraagt, o.waarde) })) };
}

/**
 * The ways to answer the last message besides typing.
 *
 * @returns {Node[]} empty when typing is the only way
 */
export function antwoorden(bericht, omgeving) {
  const custom = bericht.custom || {};
  return [
    custom.invoer === 'meerkeuze' && custom.opties && custom.opties.length > 0 && meerkeuze(custom, omgeving),
    custom.inloggen && inloggen(omgeving),
    knoppen(metOpties(bericht, custom), custom, omgeving),
    custom.invoer === 'datum' && datum(custom, omgeving),
  ].filter(Boolean);
}
