# The printed reports. Sentences are templates; dates, numbers and units come in as text.

## Every report

report-page = Side { $page } av { $of }
report-made = { $report }   ·   laget { $date }
report-made-by = { $report }   ·   laget { $date } av { $name }
report-example = Eksempelregister
report-example-notice = Eksempelregister: kontrakter, leverandører og resultater er oppdiktet.
