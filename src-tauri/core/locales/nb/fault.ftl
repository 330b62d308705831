# Det som kan hende med filen mens registeret er åpent.

error-register-replaced = Filen { $path } er byttet ut med en annen mens registeret var åpent. Endringen er ikke lagret, og filen som ligger der nå, er ikke rørt. Åpne registeret på nytt for å se det som ligger der, eller legg den rette filen tilbake.
