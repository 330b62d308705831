# Reports on many contracts: selection, period and file.

reports-portfolio = Portfolio report
    .said = Status for management: all contracts
reports-supplier = Supplier report
    .said = All contracts with one supplier
reports-all-departments = All departments
reports-all-managers = All managers
reports-all-suppliers = All suppliers
reports-all-kinds = All kinds of requirements
reports-all-states = All states
reports-no-department = Without department
reports-no-manager = Without manager
reports-supplier-count = { $name } ({ $count })
reports-supplier-missing = Choose the supplier that the report is about.
reports-whole-time = All that is recorded
reports-save-sheet = Save spreadsheet …
reports-kind-hint = States and figures are then of requirements of this kind alone.
reports-filters-failed = The choices could not be fetched
reports-portfolio-holds-first = First page: contracts by state, three figures with their base, and what must be decided, by whom and when
reports-portfolio-holds-groups = Figures and bars by department, supplier and kind of requirement, and the development over two years
reports-portfolio-holds-breaches = Open nonconformities, and requirements not fulfilled with nothing open about them
reports-portfolio-holds-endings = Contracts, options and documents that run out
reports-portfolio-holds-warnings = Warnings: requirements without a sanction, missing justifications, nonconformities without new steps
reports-portfolio-holds-climate = What suppliers have reported for the climate account, and how much of it is documented
reports-supplier-holds-about = The supplier, the next meeting, and what was decided in meetings and is not done
reports-supplier-holds-contracts = Each contract with its requirements: state, last found and next check
reports-portfolio-sheet = The spreadsheet has the same figures and every row, also those the report cuts short.
