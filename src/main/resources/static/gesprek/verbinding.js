/** Something between the page and the loket went wrong; {@code soort} is the key of its words. */
export class Fout extends Error {
  constructor(soort, detail) {
    super(soort);
    this.soort = soort;
    this.detail = detail;
  }
}

const WACHTTIJD_MS = 30000;

function csrf() {
  const gevonden = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='));
  return gevonden ? decodeURIComponent(gevonden.slice('XSRF-TOKEN='.length)) : null;
}

/** Talks Rasa's REST channel. From another site it sends no cookies: there it can only answer questions. */
export class Verbinding {
  constructor(basis, gemeente) {
    this.url = new URL('webhooks/rest/webhook', basis);
    this.eigen = this.url.origin === location.origin;
    this.gemeente = gemeente;
  }

  async stuur(sender, bericht) {
    const token = csrf();
    let antwoord = await this.post(sender, bericht, token);
    // An expired token was refused before anything was done with the message: once more with the new one.
    if (antwoord.status === 403 && this.eigen && csrf() !== token) {
      antwoord = await this.post(sender, bericht, csrf());
    }
    if (!antwoord.ok) {
      throw await this.fout(antwoord);
    }
    return this.lees(antwoord);
  }

  async post(sender, bericht, token) {
    const kop = { 'Content-Type': 'application/json', Accept: 'application/json' };
    if (this.eigen && token) {
      kop['X-XSRF-TOKEN'] = token;
    }
    try {
      return await fetch(this.url, {
        method: 'POST',
        headers: kop,
        credentials: this.eigen ? 'same-origin' : 'omit',
        body: JSON.stringify({ sender, message: bericht, metadata: { gemeente: this.gemeente } }),
        signal: AbortSignal.timeout(WACHTTIJD_MS),
      });
    } catch {
      throw new Fout('net');
    }
  }

  async lees(antwoord) {
    try {
      const berichten = await antwoord.json();
      return Array.isArray(berichten) ? berichten : [];
    } catch {
      throw new Fout('storing');
    }
  }

  async fout(antwoord) {
    const soort = [401, 403, 413, 429].includes(antwoord.status) ? String(antwoord.status) : 'storing';
    let detail = null;
    if (antwoord.status === 400 || antwoord.status === 409 || antwoord.status === 422) {
      detail = await antwoord.json().then((probleem) => probleem.detail).catch(() => null);
    }
    return new Fout(soort, detail);
  }
}
