"""Everyday English around a todo list: answers, interruptions, and talk about anything else."""

# ruff: noqa: E501 - tables of sentences, many a line

import pytest

from tests.language.asking import ask, calls

YES = (
    "yes", "yep that's the one", "yeah go on then", "sure, go for it", "that's exactly what i meant", "correct, do it", "you heard me right",
    "yes that is what i said", "absolutely, please do", "i'd say that's right", "true enough, yes", "ok sounds good", "yup all good",
    "that is indeed right", "affirmative, that is it", "yes you understood me", "i agree with you on that", "right you are", "it certainly is",
    "definitely, yes", "i think that is correct", "the answer is definitely yes", "of course it is",
)  # fmt: skip
NO = (
    "no", "nope, that's not it", "no that isn't what i said", "not what i asked you", "that's the wrong answer", "you heard me wrong",
    "hmm, that doesn't look right", "no, i said something else", "this is not what i was looking for", "sorry but you got that wrong",
    "i don't think that's what i asked for", "that is certainly not true", "nah, not this time", "absolutely not", "i would have to disagree",
    "oh no, that was not my question", "wrong, try that again", "you've misheard me", "i really don't think so", "that's incorrect, i'm afraid",
    "no, you did it all wrong", "uh no, not that", "you are not getting this right", "that is simply false", "not the one i meant",
)  # fmt: skip
STOP = (
    "stop", "cancel", "please stop that now", "cancel that request please", "never mind, i changed my mind", "forget i asked",
    "abort what you're doing", "that will be enough, thanks", "just drop it", "please be silent", "stop talking to me please",
    "end the current action", "quit what you are doing", "halt please", "hold on, stop that", "i don't want you to do that anymore, stop",
    "can you stop now", "shut up already", "terminate the current process", "scratch that last request", "don't go through with that",
    "would you please cancel that command", "let's stop here",
)  # fmt: skip
FOREIGN = (
    "what's the weather going to be on sunday", "is it raining in dublin", "play something by miles davis", "turn the kitchen lights off",
    "how much money is left on my savings account", "transfer two hundred dollars from checking to savings", "what's my credit limit",
    "my card got swallowed by the machine", "what is the exchange rate between yen and euros", "why was my payment declined",
    "who won the election", "who wrote war and peace", "what does ephemeral mean", "how do you say goodbye in japanese", "spell rhythm",
    "what is fifteen percent of eighty", "how many feet are in a mile", "tell me a joke about cats", "flip a coin for me", "roll two dice",
    "what time is it in tokyo", "set an alarm for half past six", "wake me up at seven tomorrow", "start a ten minute timer",
    "how long does a flight to madrid take", "is my flight delayed", "do i need a visa for vietnam", "where is the nearest pharmacy",
    "how's the traffic on the way home", "what is my tire pressure", "when was my last oil change", "how do i jump start a car",
    "can i use yogurt instead of cream", "how many calories are in a banana", "how long should i boil an egg", "what's in a margarita",
    "are there good reviews for that sushi place", "is the museum open on mondays", "how do i get wine out of a carpet",
    "what are you called", "how old are you", "are you a real person", "do you have any pets", "what do you think of poetry",
    "i'm so tired today", "my sister got a new puppy", "we had a lovely dinner yesterday", "it is freezing outside", "i love rainy days",
    "the concert was amazing", "work was exhausting", "i met an old friend on the train", "my flight was delayed by three hours",
    "i have no idea", "i'm not sure about it", "i couldn't tell you", "could be either of them", "it's all the same to me", "whatever you like",
    "i don't mind which one", "say that again please", "could you repeat your answer", "what did you just say", "i didn't catch that",
    "can you explain what you mean", "please rephrase your answer", "i did not understand your response", "what do you mean by that",
    "did you get what i said", "please check what i said last", "can you confirm my last question", "double check what i just said",
    "change your voice to something deeper", "speak a bit slower", "change the language to french", "change the time zone to pacific",
    "what's the status of my order", "where is my package", "track my delivery", "how do i file my taxes", "how many vacation days are left for me at work",
    "is overtime paid at this job", "what gate does my plane leave from", "read me the headlines", "how did the stock market do",
)  # fmt: skip


@pytest.mark.parametrize("said", YES)
def test_a_yes(said: str) -> None:
    assert (ask(said).intent, ask(said).actions) == ("confirm", ())


@pytest.mark.parametrize("said", NO)
def test_a_no(said: str) -> None:
    assert (ask(said).intent, ask(said).actions) == ("reject", ())


@pytest.mark.parametrize("said", STOP)
def test_an_interruption(said: str) -> None:
    assert (ask(said).intent, ask(said).actions) == ("cancel", ())


@pytest.mark.parametrize("said", FOREIGN)
def test_other_talk_is_refused_and_changes_nothing(said: str) -> None:
    understood = ask(said)
    assert (understood.intent, calls(understood), understood.pending) == ("none", [], None)


PENDING = {"kind": "confirm", "actions": [{"tool": "delete_task", "arguments": {"task_id": 1}}]}


@pytest.mark.parametrize("said", [*NO, *STOP, *FOREIGN])
def test_nothing_but_a_yes_sets_off_what_was_asked(said: str) -> None:
    assert ask(said, pending=PENDING).actions == ()
