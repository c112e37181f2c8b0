// What survives a reload of this tab, and nothing longer: sessionStorage is gone when the tab is closed.

function nieuwKenmerk() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

/** The conversation with one municipality: sender, messages shown, and what was under way. */
export class Opslag {
  constructor(gemeente) {
    this.naam = `verhuisloket.${gemeente}`;
    this.lees();
    this.neemOver();
  }

  lees() {
    let bewaard = null;
    try {
      bewaard = JSON.parse(sessionStorage.getItem(this.naam));
    } catch {
      // unreadable or forbidden: begin anew
    }
    this.staat = bewaard && bewaard.sender ? bewaard : { sender: nieuwKenmerk(), berichten: [] };
  }

  /** A conversation that began on another site goes on here: its sender came along behind the #. */
  neemOver() {
    const gevonden = /^#gesprek=([0-9a-f]{32})$/.exec(location.hash);
    if (gevonden) {
      history.replaceState(null, '', location.pathname + location.search);
      this.staat = { sender: gevonden[1], berichten: [], terugVanInloggen: true };
      this.bewaar();
    }
  }

  bewaar() {
    try {
      sessionStorage.setItem(this.naam, JSON.stringify(this.staat));
    } catch {
      // full or forbidden: the conversation goes on, only a reload loses what is on the screen
    }
  }

  wis() {
    this.staat = { sender: nieuwKenmerk(), berichten: [] };
    this.bewaar();
  }
}
