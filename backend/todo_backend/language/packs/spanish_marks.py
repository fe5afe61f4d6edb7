"""What Spanish is known by."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.marks import Marks

SPANISH_MARKS = Marks(
    words=frozenset(
        (
            "el la los las lo un una unos unas mi mis tu tus su sus me te se nos le les ya y e o u ni pero que qué quién cuál "
            "cuáles cuándo cuánto cuánta cuántos cuántas cómo dónde porque para por con sin de del al a en entre hasta desde "
            "hacia sobre es son está están estoy era fue ser estar hay hoy mañana ayer anoche anteayer pasado ahora luego "
            "después antes pronto tarde temprano siempre nunca también tampoco solo sólo más menos muy mucho mucha muchos "
            "muchas poco poca nada algo alguien todo toda todos todas otro otra otros otras ambos ambas este esta estos estas "
            "ese esa eso esos esas esto aquel primero primera segundo segunda tercero tercera último última últimos próximo "
            "próxima próximos siguiente que viene semana semanas mes meses año años día días hora horas minuto minutos mediodía "
            "medianoche noche noches tardes lunes martes miércoles jueves viernes sábado domingo sábados domingos fin cada "
            "diario diariamente sí no claro vale bueno buena buenos buenas gracias muchas favor hola adiós ayuda cancela "
            "cancelar olvídalo olvida olvides olvidar deja dejar deshaz deshacer hecho hecha hazlo vuelve atrás adelante exacto correcto déjalo déjala ayúdame transfiere cien pide pídeme cerca listo lista listas tarea tareas "
            "pendiente pendientes recordatorio recordatorios recuérdame recuerda recuérdanos recordar recuérdamelo compras "
            "añade añadir añádelo añádela agrega agregar agrégalo anota anotar anótame apunta apuntar apúntame apúntalo pon "
            "poner ponme ponlo mete borra borrar bórralo bórrala elimina eliminar elimínalo quita quitar quítalo quítala saca "
            "sacar tacha tachar marca marcar márcala márcalo completa completar completada completado completadas termina "
            "terminar terminé terminado terminada muestra mostrar muéstrame enseña enséñame dime dame mira ver busca buscar "
            "cambia cambiar cámbialo mueve mover muévelo muévela pasa pásalo aplaza aplazar retrasa atrasado atrasada atrasadas "
            "vencidas vencida reabre reabrir tengo tienes tiene tenemos tener quiero quieres quisiera quiere necesito necesitas "
            "necesitamos puedo puedes podrías puede debo debes debería hace hacer haz hice hago he has ha hemos ir voy vamos "
            "queda quedan falta faltan compra compré comprado comprar cómprame llamar llama llamé llamado llámame pagar paga "
            "pagué pagado lavar lava limpiar limpia cocinar regar planchar fregar barrer aspirar recoger recoge llevar lleva "
            "traer trae enviar envía mandar manda escribir leer estudiar visitar reservar pedir arreglar reparar preparar "
            "revisar renovar devolver organizar ordenar imprimir firmar entregar correr pasear leche pan huevos huevo queso "
            "mantequilla harina azúcar sal agua café té vino cerveza carne pollo pescado fruta verdura verduras manzanas "
            "plátanos patatas papas tomates cebollas arroz aceite jabón papel pañales mamá papá madre padre abuela abuelo "
            "hermano hermana hijo hija niños amigo amiga jefe dentista médico doctora peluquería peluquero veterinario farmacia "
            "receta banco alquiler factura facturas impuestos renta declaración seguro carta paquete correo regalo cumpleaños "
            "boda coche carro taller ruedas bicicleta casa piso habitación cocina baño jardín ventanas basura ropa platos flores "
            "plantas perro gato escuela colegio trabajo oficina reunión cita contrato informe documentos viaje vacaciones vuelo "
            "tren billete pasaporte gimnasio cena comida desayuno fiesta urgente importante alta baja prioridad clima música "
            "chiste alarma noticias luz juego así mejor resumen tal"
        ).split()
    ),
    letters=frozenset("ñ¿¡"),
    endings=r"(?:ción|cion|ciones|idad|[aei]r|[aei]r(?:me|te|se|lo|la|los|las)|amos|emos|ando|iendo|ado|ada|ido)",
)
