"""What a turn says when a language model fails it, in the languages of the product."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FailureWords:
    """fallback: says why, in {why}, the built-in assistant answered; whys: by the reason of a fallback."""

    too_long: str
    stopped_midway: str
    built_in: str
    fallback: str
    failed: str
    whys: Mapping[str, str]

    def explain_fallback(self, reason: str) -> str:
        """A sentence for one of the reasons of the fallback model."""
        return self.fallback.format(why=self.whys.get(reason, self.failed))


_WORDS = {
    "en": FailureWords(
        too_long="The assistant took too long. What it did so far is kept.",
        stopped_midway="The language model stopped in the middle of its answer.",
        built_in="Built-in assistant",
        fallback="The language model did not answer ({why}), so the built-in assistant did.",
        failed="it failed",
        whys={
            "unauthorized": "its key was refused",
            "rate_limited": "it has too many requests",
            "timeout": "it took too long",
            "unavailable": "it cannot be reached",
            "rubbish": "its answer made no sense",
        },
    ),
    "de": FailureWords(
        too_long="Der Assistent hat zu lange gebraucht. Was er bis dahin getan hat, bleibt.",
        stopped_midway="Das Sprachmodell hat mitten in der Antwort aufgehört.",
        built_in="Eingebauter Assistent",
        fallback="Das Sprachmodell hat nicht geantwortet ({why}), deshalb hat es der eingebaute Assistent getan.",
        failed="es ist ausgefallen",
        whys={
            "unauthorized": "sein Schlüssel wurde abgelehnt",
            "rate_limited": "es hat zu viele Anfragen",
            "timeout": "es hat zu lange gebraucht",
            "unavailable": "es ist nicht erreichbar",
            "rubbish": "seine Antwort ergab keinen Sinn",
        },
    ),
    "es": FailureWords(
        too_long="El asistente ha tardado demasiado. Lo que ha hecho hasta ahora se conserva.",
        stopped_midway="El modelo de lenguaje se ha detenido a mitad de su respuesta.",
        built_in="Asistente integrado",
        fallback="El modelo de lenguaje no ha respondido ({why}), así que lo ha hecho el asistente integrado.",
        failed="ha fallado",
        whys={
            "unauthorized": "su clave fue rechazada",
            "rate_limited": "tiene demasiadas peticiones",
            "timeout": "ha tardado demasiado",
            "unavailable": "no se puede contactar con él",
            "rubbish": "su respuesta no tenía sentido",
        },
    ),
    "fr": FailureWords(
        too_long="L’assistant a mis trop de temps. Ce qu’il a fait jusque-là est conservé.",
        stopped_midway="Le modèle de langage s’est arrêté au milieu de sa réponse.",
        built_in="Assistant intégré",
        fallback="Le modèle de langage n’a pas répondu ({why}), l’assistant intégré l’a donc fait.",
        failed="il a échoué",
        whys={
            "unauthorized": "sa clé a été refusée",
            "rate_limited": "il a trop de demandes",
            "timeout": "il a mis trop de temps",
            "unavailable": "il est injoignable",
            "rubbish": "sa réponse n’avait pas de sens",
        },
    ),
    "it": FailureWords(
        too_long="L’assistente ha impiegato troppo tempo. Quello che ha fatto finora resta.",
        stopped_midway="Il modello linguistico si è fermato a metà della risposta.",
        built_in="Assistente integrato",
        fallback="Il modello linguistico non ha risposto ({why}), quindi lo ha fatto l’assistente integrato.",
        failed="si è guastato",
        whys={
            "unauthorized": "la sua chiave è stata rifiutata",
            "rate_limited": "ha troppe richieste",
            "timeout": "ha impiegato troppo tempo",
            "unavailable": "non è raggiungibile",
            "rubbish": "la sua risposta non aveva senso",
        },
    ),
    "zh": FailureWords(
        too_long="助手用时过长。到目前为止完成的操作已保留。",
        stopped_midway="语言模型在回答中途停止了。",
        built_in="内置助手",
        fallback="语言模型没有回答（{why}），因此由内置助手作答。",
        failed="它出错了",
        whys={
            "unauthorized": "它的密钥被拒绝",
            "rate_limited": "它的请求过多",
            "timeout": "它用时过长",
            "unavailable": "无法连接到它",
            "rubbish": "它的回答没有意义",
        },
    ),
}


def failure_words(language: str) -> FailureWords:
    """The words of a language; English where there are none."""
    return _WORDS.get(language, _WORDS["en"])
