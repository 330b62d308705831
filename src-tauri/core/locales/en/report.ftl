# The printed reports. Sentences are templates; dates, numbers and units come in as text.

## Every report

report-page = Page { $page } of { $of }
report-made = { $report }   ·   made { $date }
report-made-by = { $report }   ·   made { $date } by { $name }
report-example = Example register
report-example-notice = Example register: contracts, suppliers and results are invented.
