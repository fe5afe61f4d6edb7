"""The language of a message is told from the message alone, short and carelessly typed ones too."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from todo_backend.language.detect import detect
from todo_backend.language.packs.registry import PACKS

ENGLISH = """
buy milk | call mom | milk | dentist friday 3pm | pay rent | what's left? | show my list | add eggs | yes | no | done | hello
delete the second one | buy tortillas and salsa | call de la Cruz | add lunch with El Niño | book La Traviata tickets | pick up pain au chocolat
add Il Postino to movies | email Jürgen about the invoice | call José tomorrow | meet Zoë at the café | renew visa for Perú | order crème brûlée
read Die Zeit | watch Das Boot | buy jalapeños | milk, eggs and bread | remind me to ask Müller about the car | put un paquet on the list
add gnocchi and pesto to my shopping list | cancel the dentist | move it to friday | order pizza | send Le Monde subscription | buy die casting kit
call Maria Del Rey | finish the resume | plan trip to San José | ring Björn | what do I have tomorrow | vet on tuesday | gym | taxes | groceries
get a gift for Anna | war documentary | clean the gutters | make cookies | fix bike | water plants | p1 call the bank | no wait, friday | ok cool
submit expense report eod | pick up dry cleaning | don't forget the milk | i bought the milk | undo | thanks a lot | read Les Misérables
"""
GERMAN = """
milch kaufen | mama anrufen | müll rausbringen | zahnarzt freitag 15 uhr | miete überweisen | was steht noch an | zeig meine liste | eier dazu | ja | nein
erledigt | hallo | den zweiten löschen | brot und käse besorgen | kannst du mich an den termin erinnern | wäsche waschen | auto zur werkstatt bringen
steuererklärung machen | geschenk für anna besorgen | oma besuchen | heute einkaufen gehen | was liegt morgen an | hak den zahnarzt ab | füg milch hinzu
fueg milch zur einkaufsliste hinzu | loesch den termin | verschieb das auf freitag | ich hab die milch schon gekauft | fenster putzen | katze füttern
blumen giessen | rechnung bezahlen | paket abholen | meeting mit Bob um 10 | vergiss es | rückgängig | ruckgangig machen | wie viele aufgaben hab ich
was ist überfällig | jeden montag sport | morgen früh joggen | übermorgen friseur | danke dir | abbrechen | nö | doch nicht | alles klar | Butter, Eier und Mehl
"""
SPANISH = """
compra leche | comprar leche | llamar a mamá | llamar a mama | sacar la basura | dentista viernes a las 3 | pagar el alquiler | qué me queda | muéstrame la lista
añade huevos | anade huevos | sí | hecho | hola | borra el segundo | pan y queso | recuérdame la cita | recuerdame llamar a Bob | lavar la ropa
llevar el coche al taller | declaración de la renta | regalo para ana | visitar a la abuela | qué tengo mañana | que tengo manana | tacha el dentista
agrega leche a la lista | apúntame comprar pan | muévelo al viernes | ya compré la leche | limpiar las ventanas | dar de comer al gato | regar las plantas
pagar la factura | recoger el paquete | reunión con Bob a las 10 | olvídalo | deshacer | cuántas tareas tengo | qué está atrasado | gimnasio todos los lunes
mañana por la mañana correr | pasado mañana peluquería | muchas gracias | cancela | vale | mejor no | mantequilla, huevos y harina | ponme leche en la lista | bórralo
"""
FRENCH = """
acheter du lait | acheter lait | achète du pain | appeler maman | sortir les poubelles | dentiste vendredi 15h | payer le loyer | qu'est-ce qu'il me reste
montre ma liste | ajoute des oeufs | oui | non | c'est fait | bonjour | supprime le deuxième | pain et fromage | rappelle-moi le rendez-vous | rappelle moi d'appeler Bob
laver le linge | emmener la voiture au garage | déclaration d'impôts | cadeau pour anna | rendre visite à mamie | j'ai quoi demain | t'as quoi pour aujourd'hui
coche le dentiste | ajoute le lait à la liste de courses | note acheter du pain | remets à vendredi | j'ai déjà acheté le lait | nettoyer les vitres | nourrir le chat
arroser les plantes | régler la facture | récupérer le colis | réunion avec Bob à 10h | laisse tomber | annuler | combien de taches j'ai | qu'est-ce qui est en retard
sport tous les lundis | demain matin courir | après-demain coiffeur | merci beaucoup | annule | d'accord | plutôt pas | beurre, oeufs et farine | faut que je pense au lait | enlève ça
"""
ITALIAN = """
comprare il latte | compra latte | comprare latte | chiamare mamma | portare fuori la spazzatura | dentista venerdì alle 15 | pagare l'affitto | cosa mi resta
mostrami la lista | aggiungi uova | sì | fatto | ciao | cancella il secondo | pane e formaggio | ricordami l'appuntamento | ricordami di chiamare Bob
lavare i panni | portare la macchina dal meccanico | dichiarazione dei redditi | regalo per anna | visitare la nonna | cosa ho domani | che c'è da fare oggi
spunta il dentista | metti il latte nella lista della spesa | segnami di comprare il pane | spostalo a venerdì | ho già comprato il latte | pulire le finestre
dare da mangiare al gatto | annaffiare le piante | pagare la bolletta | ritirare il pacco | riunione con Bob alle 10 | lascia perdere | annulla | quante attività ho
cosa è in ritardo | palestra ogni lunedì | domani mattina correre | dopodomani parrucchiere | grazie mille | va bene | meglio di no | burro, uova e farina | toglilo | venerdi andare in banca
"""
CHINESE = """
买牛奶 | 给妈妈打电话 | 倒垃圾 | 周五下午三点看牙医 | 交房租 | 还有什么没做 | 显示我的清单 | 加鸡蛋 | 是的 | 不 | 完成了 | 你好 | 删除第二个 | 面包和奶酪
提醒我明天开会 | 洗衣服 | 把车送去修 | 报税 | 给Anna买礼物 | 看望奶奶 | 我明天有什么事 | 看牙医做完了 | 把牛奶加到购物清单 | 记一下买面包 | 改到周五
我买好牛奶了 | 擦窗户 | 喂猫 | 浇花 | 付账单 | 取快递 | 10点和Bob开会 | 算了 | 撤销 | 我有几个任务 | 哪些过期了 | 每周一健身 | 明天早上跑步 | 后天理发
谢谢 | 取消 | 好的 | 不用了 | 黄油、鸡蛋和面粉 | email发给Bob | 提醒我call妈妈 | 買牛奶 | 幫我加雞蛋 | 刪除第二個
"""
SAID = {"en": ENGLISH, "de": GERMAN, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "zh": CHINESE}
ROWS = [
    (code, said) for code, block in SAID.items() for line in block.split("\n") for text in line.split("|")
    if (said := text.strip())
]  # fmt: skip


@pytest.mark.parametrize(("code", "said"), ROWS, ids=lambda part: part)
def test_a_message_is_in_its_language(code: str, said: str) -> None:
    assert detect(said) == code


@pytest.mark.parametrize(("code", "said"), ROWS, ids=lambda part: part)
def test_capitals_and_a_full_stop_change_nothing(code: str, said: str) -> None:
    assert detect(f"{said.upper()}.") == code


def test_every_language_has_forty_sentences_and_marks_of_its_own() -> None:
    for code, pack in PACKS.items():
        assert sum(row == code for row, _ in ROWS) >= 40
        assert pack.marks.words or pack.marks.script


@pytest.mark.parametrize("said", ["", "?!", "123", "#", "buy 牛奶", "xq zzt", "Ω", "молоко", "חלב", "\ud800", "🥛"])
def test_what_speaks_for_no_language_is_english(said: str) -> None:
    assert detect(said) == "en"
