"""What a person has chosen: time zone, language, first day of the week, colours, when to be reminded."""
