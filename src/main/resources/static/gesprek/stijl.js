import { maak } from './bouw.js';

const NL = ['button', 'heading', 'link', 'paragraph'];
const UTRECHT = ['alert', 'data-list', 'textbox'];
const LANGST_MS = 4000;

/** Links the style sheets (never inline: a strict CSP holds) and waits until they are there, or for four seconds. */
export function stijlen(wortel, basis, thema) {
  const paden = [
    ...NL.map((d) => `vendor/@nl-design-system-candidate/${d}-css/${d}.css`),
    ...UTRECHT.map((d) => `vendor/@utrecht/${d}-css/${d}.css`),
    'css/tokens.css', `thema/${encodeURIComponent(thema)}.css`, 'css/gesprek.css',
  ];
  const links = paden.map((pad) => maak('link', { rel: 'stylesheet', href: basis + pad }));
  const geladen = links.map((link) => new Promise((klaar) => {
    link.addEventListener('load', klaar);
    link.addEventListener('error', klaar);
  }));
  wortel.append(...links);
  return Promise.race([Promise.all(geladen), new Promise((klaar) => { setTimeout(klaar, LANGST_MS); })]);
}
