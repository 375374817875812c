// What a reader enters, kept in this browser for this report alone. A page opened from a file may
// have no such memory; then it is kept until the page is closed.
export function memory(report) {
  const prefix = `prod-readiness:${report.page.name}:${report.repository.commit ?? ""}:${report.evaluated}:`;
  const here = new Map();
  return {
    get(key) {
      try {
        return localStorage.getItem(prefix + key) ?? here.get(key) ?? "";
      } catch {
        return here.get(key) ?? "";
      }
    },
    set(key, value) {
      here.set(key, value);
      try {
        if (value) localStorage.setItem(prefix + key, value);
        else localStorage.removeItem(prefix + key);
      } catch {
        // kept in this page only
      }
    },
  };
}

const THEME = "prod-readiness:theme";

export function keptTheme() {
  try {
    return localStorage.getItem(THEME) ?? "";
  } catch {
    return "";
  }
}

export function keepTheme(theme) {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // the next page starts as the system wants
  }
}
