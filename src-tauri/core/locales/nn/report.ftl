# Dei trykte rapportane. Setningane er malar; datoar, tal og einingar kjem inn som tekst.

## Every report

report-page = Side { $page } av { $of }
report-made = { $report }   ·   laga { $date }
report-made-by = { $report }   ·   laga { $date } av { $name }
report-example = Eksempelregister
report-example-notice = Eksempelregister: kontraktar, leverandørar og resultat er oppdikta.
