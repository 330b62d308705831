# Filer som legges ved, og dokumentasjon: sertifikater, lisenser, EPD-er, rapporter.

## Filer
files = Filer
files-attach = Legg ved fil
files-drop-here = eller slipp filer her
files-let-go = Slipp for å legge ved
files-open = Åpne { $name }
files-save = Lagre en kopi av { $name }
files-remove = Fjern { $name }
files-taking = Kopierer { $name }
files-taking-of = Kopierer { $name } ({ $place } av { $count })
files-taken-of = { $done } av { $size }
files-refused = { $count ->
    [one] En fil ble ikke lagt ved.
   *[other] { $count } filer ble ikke lagt ved.
}
files-failed = Ingen filer ble lagt ved.
files-attached = { $count ->
    [one] La ved { $names }
   *[other] La ved { $count } filer
}
files-removed = Fjernet { $name }
files-saved = Lagret en kopi: { $path }
files-unread = Filene kunne ikke vises
