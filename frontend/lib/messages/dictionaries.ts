import type { Language } from "@/lib/preferences/preferences";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { Messages } from "./texts";
import { zh } from "./zh";

/** All languages. For the server and for tests: a browser gets the texts of its own language only. */
export const DICTIONARIES: Readonly<Record<Language, Messages>> = { de, en, es, fr, it, zh };
