import { maak, vul } from './bouw.js';

// An address of the web, or a path of the loket itself.
const LINK = /((?:https?:\/\/|(?<=\s|^)\/(?=\?gemeente=|mijn\b|regels\/))[^\s<>"]*[^\s<>".,;:!?)])/;
const NIET_TE_WIJZIGEN = ['aangever', 'oud_adres'];

function link(adres, basis) {
  const heel = new URL(adres, basis).href;
  return maak('a.nl-link', { href: heel }, heel);
}

function metLinks(regel, basis) {
  return regel.split(LINK).map((deel, i) => (i % 2 ? link(deel, basis) : deel));
}

/** The lines of a text: paragraphs, and a list for lines that begin with a dash. */
function alinea(tekst, basis) {
  const uit = [];
  for (const regel of tekst.split('\n').map((r) => r.trim()).filter(Boolean)) {
    const punt = regel.startsWith('- ');
    let vorige = uit[uit.length - 1];
    if (punt) {
      if (!vorige || vorige.tagName !== 'UL') {
        vorige = maak('ul.lijst');
        uit.push(vorige);
      }
      vorige.append(maak('li', {}, ...metLinks(regel.slice(2), basis)));
    } else {
      uit.push(maak('p.nl-paragraph', {}, ...metLinks(regel, basis)));
    }
  }
  return uit;
}

/** The text before and after the lines that the page shows as a real list; those lines are not repeated. */
function rondDeLijst(tekst, custom) {
  const dubbel = custom.samenvatting ? /^- / : custom.invoer === 'meerkeuze' && custom.opties ? /^\d+\. / : null;
  const regels = (tekst || '').split('\n');
  const eerste = dubbel ? regels.findIndex((regel) => dubbel.test(regel)) : -1;
  const voor = eerste < 0 ? regels : regels.slice(0, eerste);
  const na = eerste < 0 ? [] : regels.slice(eerste).filter((regel) => !dubbel.test(regel));
  return [voor.join('\n'), na.join('\n')];
}

function samenvatting(regels, teksten, wijzig) {
  const rij = ({ slot, vraag, antwoord }) => maak('div.utrecht-data-list__item', {},
    maak('dt.utrecht-data-list__item-key', {}, vraag),
    maak('dd.utrecht-data-list__item-value.utrecht-data-list__item-value--html-dd', {}, antwoord),
    !NIET_TE_WIJZIGEN.includes(slot) && maak('dd.wijzig', {},
      maak('button.nl-button.nl-button--subtle', {
        type: 'button', 'aria-label': vul(teksten['wijzig.van'], vraag), click: () => wijzig(slot, vraag),
      }, teksten.wijzig)));
  return maak('dl.utrecht-data-list.utrecht-data-list--rows.samenvatting', { 'aria-label': teksten.samenvatting }, ...regels.map(rij));
}

function klaar(aangifte, teksten, basis) {
  return maak('div.utrecht-alert.utrecht-alert--ok', {}, maak('div.utrecht-alert__content', {},
    maak('h2.nl-heading.nl-heading--level-3', {}, teksten.klaar),
    maak('p.nl-paragraph.sterk', {}, vul(teksten['klaar.nummer'], aangifte.zaaknummer)),
    maak('p.links', {},
      maak('a.nl-link', { href: `${basis}mijn/${encodeURIComponent(aangifte.id)}` }, teksten['klaar.bekijk']),
      maak('a.nl-link', { href: `${basis}api/aangiften/${encodeURIComponent(aangifte.id)}/ontvangstbewijs`, download: true },
        teksten['klaar.bewijs']))));
}

/**
 * One message in the log.
 *
 * @param {{van: string, text: string, custom?: object}} bericht
 * @param {{teksten: object, basis: string, wijzig: function}} omgeving
 */
export function bericht(bericht, { teksten, basis, wijzig }) {
  const custom = bericht.custom || {};
  const ik = bericht.van === 'ik';
  const stap = custom.voortgang && maak('p.stap', {}, vul(teksten.stap, custom.voortgang.stap, custom.voortgang.van));
  const [voor, na] = rondDeLijst(bericht.text, custom);
  return maak(`div.bericht.${ik ? 'ik' : 'loket'}`, {},
    maak('span.onzichtbaar', {}, `${teksten[ik ? 'wie.ik' : 'wie.loket']}: `),
    stap,
    ...alinea(voor, basis),
    custom.samenvatting && samenvatting(custom.samenvatting, teksten, wijzig),
    ...alinea(na, basis),
    typeof custom.uitleg === 'string' && custom.uitleg && maak('details.uitleg', {},
      maak('summary', {}, teksten.waarom), ...alinea(custom.uitleg, basis)),
    custom.aangifte && klaar(custom.aangifte, teksten, basis));
}
