# Det som kan hende med fila medan registeret er ope.

error-register-replaced = Fila { $path } er bytt ut med ei anna medan registeret var ope. Endringa er ikkje lagra, og fila som ligg der no, er ikkje rørt. Opne registeret på nytt for å sjå det som ligg der, eller legg den rette fila tilbake.
