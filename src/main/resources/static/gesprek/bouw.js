/**
 * Makes an element. Text is always set as text, so that nothing in an answer can become markup.
 *
 * @param {string} naam tag, or tag.class.class
 * @param {object} kenmerken attributes; a function is an event listener; false, null and undefined are left out
 * @param {...(Node|string|null|false)} kinderen
 */
export function maak(naam, kenmerken = {}, ...kinderen) {
  const [tag, ...klassen] = naam.split('.');
  const element = document.createElement(tag);
  if (klassen.length > 0) {
    element.classList.add(...klassen);
  }
  for (const [sleutel, waarde] of Object.entries(kenmerken)) {
    if (typeof waarde === 'function') {
      element.addEventListener(sleutel, waarde);
    } else if (waarde !== false && waarde !== null && waarde !== undefined) {
      element.setAttribute(sleutel, waarde === true ? '' : waarde);
    }
  }
  element.append(...kinderen.filter((kind) => kind !== null && kind !== false && kind !== undefined));
  return element;
}

/** Fills {0}, {1} in a text. */
export function vul(tekst, ...waarden) {
  return waarden.reduce((uit, waarde, i) => uit.replaceAll(`{${i}}`, waarde), tekst);
}

export function knop(titel, soort, klik, meer = {}) {
  return maak(`button.nl-button.nl-button--${soort}`, { type: 'button', click: klik, ...meer }, titel);
}
