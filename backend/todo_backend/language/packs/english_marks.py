"""What English is known by. It wins draws, so it lists words that look like those of other languages."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.marks import Marks

ENGLISH_MARKS = Marks(
    words=frozenset(
        (
            "the a an my me mine to for and of on in is it its i i'm i've i'll you your what what's which when where who "
            "how why that this these those there here with by at from as be been are am was were will would could can "
            "should must do does did don't didn't doesn't wouldn't couldn't shouldn't isn't aren't wasn't won't can't you're he's she's that's there's have has had not no yes ok okay yeah nope or but if then so all "
            "any some one two three four five six seven eight nine ten once first second third last next other both each "
            "every more most less many much now later soon again also just only too very up down out off over under "
            "about into onto before after until due left still already never always please thanks thank hello hi hey bye "
            "list lists task tasks todo todos item items reminder reminders note notes done complete completed finished "
            "today tomorrow tonight yesterday morning afternoon evening night noon midnight week weekend month year day "
            "hour minute monday tuesday wednesday thursday friday saturday sunday milk eggs bread butter cheese rice "
            "chicken beef fish fruit apples bananas potatoes tomatoes onions water coffee tea wine beer groceries laundry "
            "trash garbage rent bill bills bank car house home room kitchen garden dog cat vet doctor dentist appointment "
            "meeting lunch dinner breakfast party birthday gift present mom mum dad mother father sister brother wife "
            "husband kids son daughter friend boss team office school class homework project report invoice tax taxes "
            "package parcel ticket tickets flight hotel trip visa passport insurance prescription pharmacy gym yoga run "
            "haircut movie movies film song music book books game weather news joke alarm timer time date wait urgent "
            "important priority high low medium tag label delete add show move mark cancel undo redo stop nothing "
            "everything anything something him her us them we he she they his our their war documentary die fur resume "
            "pain son venue fin gift rat hat art wand mist hand arm ring rock tag name plan start test computer phone "
            "email mail pizza pasta salad sauce salsa menu café bar restaurant hotel taxi bus radio video internet app "
            "make made get got go come came take put keep let let's want need like know think buy call pay get's main "
            "sale sales mode mine come come per con pro plus minus fare care share spare software hardware square compare "
            "prepare welfare aware rare store more score explore before shore core genre are here there where "
            "urgent patient parent different president student event cement moment comment document apartment payment "
            "super normal final total real local idea area pasta cinema agenda villa era data beta kiosk"
        ).split()
    ),
)
