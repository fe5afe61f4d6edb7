// The page for times without a connection is one for everybody. Its words are here, in the languages of the page: the one
// that was chosen in the settings, else the browser's; English stands in the page itself.
const WORDS = {
  de: {
    title: "Du bist offline",
    text: "Deine Liste liegt auf dem Server, der gerade nicht erreichbar ist. Nichts, was du geschrieben hast, ist verloren. Diese Seite öffnet sich von selbst, sobald die Verbindung wieder da ist.",
    again: "Erneut versuchen",
  },
  es: {
    title: "Estás sin conexión",
    text: "Tu lista está en el servidor, al que ahora no se puede llegar. No se ha perdido nada de lo que has escrito. Esta página se abre sola cuando vuelve la conexión.",
    again: "Reintentar",
  },
  fr: {
    title: "Tu es hors ligne",
    text: "Ta liste est sur le serveur, qui est injoignable en ce moment. Rien de ce que tu as écrit n’est perdu. Cette page s’ouvre d’elle-même quand la connexion revient.",
    again: "Réessayer",
  },
  it: {
    title: "Sei offline",
    text: "La tua lista è sul server, che al momento non è raggiungibile. Niente di quello che hai scritto è andato perso. Questa pagina si apre da sola quando torna la connessione.",
    again: "Riprova",
  },
  zh: {
    title: "你已离线",
    text: "你的清单在服务器上，现在无法连接。你输入的内容都没有丢失。连接恢复后，本页面会自动打开。",
    again: "重试",
  },
};

const KNOWN = ["en", ...Object.keys(WORDS)];

function chooseLanguage() {
  const chosen = /(?:^|; )todo-language=(\w+)/.exec(document.cookie)?.[1];
  const wanted = [chosen, ...navigator.languages.map((locale) => locale.split("-", 1)[0].toLowerCase())];
  return wanted.find((language) => KNOWN.includes(language)) ?? "en";
}

const language = chooseLanguage();
const words = WORDS[language];
if (words !== undefined) {
  document.documentElement.lang = language;
  document.title = `${words.title} · Todo`;
  document.querySelector("h1").textContent = words.title;
  document.querySelector("p").textContent = words.text;
  document.querySelector("a").textContent = words.again;
}

window.addEventListener("online", () => window.location.reload());

// The device may be online while the server is away, or hear that it is online a moment before it is: nothing tells of
// the change then, so the page asks.
const PAUSE_MS = 3_000;
const ANSWER_MS = 10_000;

async function openWhenAnswered() {
  if (navigator.onLine) {
    try {
      await fetch("/", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) });
      window.location.reload();
      return;
    } catch {
      // Still away.
    }
  }
  setTimeout(openWhenAnswered, PAUSE_MS);
}

setTimeout(openWhenAnswered, PAUSE_MS);
