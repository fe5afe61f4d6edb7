"""What a household buys and runs out of, by language: said alone after "we need" it belongs on a list.

An artist or a song has no such name, which tells "mets du lait" from "mets du Stromae".
"""

# ruff: noqa: E501 - word lists

ENGLISH_GOODS = (
    r"(?:milk|bread|eggs?|butter|cheese|ham|yogh?urts?|flour|sugar|salt|pepper|rice|pasta|noodles|oil|vinegar|coffee|tea|teabags|water|juice|beers?|wine|meat|mince|chicken|beef|bacon|sausages|fish|tuna|salmon|fruit|veg|vegetables|veggies|apples?|bananas?|oranges?|lemons?|limes?|"
    r"grapes|berries|strawberries|avocados?|tomato(?:es)?|onions?|garlic|ginger|potato(?:es)?|lettuce|salad|carrots?|mushrooms?|peppers|cucumbers?|spinach|biscuits|cookies|crackers|cereal|oats|granola|chocolate|honey|jam|peanut butter|cream|mac(?:aroni)? and cheese|crisps|chips|snacks|"
    r"ketchup|mayo|mustard|stock cubes|tofu|beans|lentils|nuts|seeds|detergent|washing powder|washing up liquid|dishwasher tablets|fabric softener|bleach|soap|shampoo|conditioner|deodorant|toothpaste|toothbrush(?:es)?|toilet (?:roll|paper)|loo roll|kitchen roll|paper towels|"
    r"tissues|sponges|nappies|diapers|wipes|formula|bin (?:bags|liners)|trash bags|tin foil|cling film|batteries|light ?bulbs?|candles|(?:cat|dog) food|cat litter|envelopes|stamps|printer (?:ink|paper)|screws|nails|paint|plasters|paracetamol|ibuprofen|vitamins|flowers|groceries)"
)
SPANISH_GOODS = (
    r"(?:leche|pan|huevos?|mantequilla|queso|jamón|yogur(?:es)?|harina|azúcar|sal|pimienta|arroz|pasta|fideos|aceite|vinagre|café|té|agua|zumos?|cervezas?|vino|carne|pollo|pescado|atún|fruta|verduras?|manzanas?|plátanos?|"
    r"naranjas?|limones|limón|tomates?|cebollas?|ajos?|patatas|papas|lechuga|zanahorias?|galletas|cereales|chocolate|miel|detergente|suavizante|lejía|jabón|champú|gel|desodorante|pasta de dientes|papel (?:higiénico|de cocina|de aluminio)|servilletas|"
    r"pañales|toallitas|bolsas de basura|pilas|bombillas?|velas|comida (?:para|de)l? (?:gato|perro)s?|pienso|arena|sobres|sellos|tinta|folios|bolis|tornillos|medicinas|medicamentos|ibuprofeno|tiritas|crema|lentillas|regalo|flores)"
)
FRENCH_GOODS = (
    r"(?:lait|pain|baguettes?|œufs?|oeufs?|beurre|fromage|jambon|yaourts?|farine|sucre|sel|poivre|riz|pâtes|huile|vinaigre|moutarde|café|thé|eau|jus|bières?|vin|viande|poulet|poisson|thon|fruits?|légumes?|pommes?|bananes?|"
    r"oranges?|citrons?|tomates?|oignons?|ail|patates|salade|carottes?|biscuits?|gâteaux|céréales|chocolat|miel|confiture|crème|lessive|adoucissant|javel|savon|shampo+ing|gel douche|déo(?:dorant)?|dentifrice|papier (?:toilette|alu|cuisson)|pq|sopalin|"
    r"essuie-tout|mouchoirs|éponges?|couches|lingettes|sacs? poubelles?|piles?|ampoules?|bougies|croquettes|pâtée|litière|enveloppes|timbres|encre|vis|médicaments|doliprane|pansements|fleurs|capsules)"
)
ITALIAN_GOODS = (
    r"(?:latte|pane|uova|burro|formaggio|prosciutto|yogurt|farina|zucchero|sale|pepe|riso|pasta|olio|aceto|caffè|tè|acqua|succo|birr[ae]|vino|carne|pollo|pesce|tonno|frutta|verdura|mele|banane|arance|limoni|pomodori|cipolle|"
    r"aglio|patate|insalata|carote|biscotti|cereali|cioccolato|miele|marmellata|panna|detersivo|ammorbidente|candeggina|sapone|shampoo|bagnoschiuma|deodorante|dentifricio|carta (?:igienica|forno|da cucina)|scottex|fazzoletti|spugne|"
    r"pannolini|salviette|sacchetti|sacchi della spazzatura|pile|batterie|lampadin[ae]|candele|crocchette|lettiera|buste|francobolli|inchiostro|viti|medicine|tachipirina|cerotti|fiori|capsule)"
)
CHINESE_GOODS = (
    "(?:牛奶|酸奶|面包|鸡蛋|黄油|奶酪|面粉|白?糖|盐|酱油|醋|料酒|大米|米|面条|油|橄榄油|咖啡|茶叶|矿泉水|啤酒|肉|鸡肉|猪肉|牛肉|鱼|水果|蔬菜|青菜|苹果|香蕉|橙子|西红柿|番茄|土豆|洋葱|大蒜|饼干|巧克力|蜂蜜|零食|"
    "洗衣[液粉]|洗洁精|消毒液|肥皂|香皂|洗发水|沐浴露|牙膏|牙刷|卫生纸|卷纸|抽纸|纸巾|厕纸|湿巾|尿不湿|纸尿裤|垃圾袋|保鲜膜|电池|灯泡|蜡烛|猫粮|狗粮|猫砂|奶粉|信封|邮票|墨盒|创可贴|感冒药|维生素|口罩|鲜花)"
)
