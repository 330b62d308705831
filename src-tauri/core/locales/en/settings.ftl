# Settings: the register's and this computer's.

settings-register = The register
settings-example = This is the example register. What you change here is changed only in the example.
settings-user = Your name
    .said = As it is written for the person responsible in the contracts. It decides what is yours in My week, and is entered on what you do.
settings-organisation-said = Shown at the top of the menu and on every page of the reports.
settings-logo-said = PNG or JPEG, up to 1.5 MB. Printed on the reports.
settings-logo-choose = Choose a picture …
settings-logo-other = Choose another …
settings-logo-remove = Remove
settings-logo-alt = The logo as it is now
settings-working-day = When a check falls on a day off, it is moved
    .said = Saturdays, Sundays and public holidays. Applies to what is planned from now on.
settings-saved = The settings are saved
settings-failed = The settings were not saved
settings-unsaved = Not saved
settings-unread = The settings could not be read
settings-waiting = Fetching the settings

settings-window = This computer
settings-language = Language
    .said = Applies at once. Reports can be made in another language.
settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-letter-keys = Single letters as shortcuts
    .said = O, D, I, K and N answer a check when you are not typing in a field. Switch off if you use speech control.

settings-where = Where everything is
settings-file = The register’s file
settings-version = Version
settings-licence = Licence
settings-licence-said = EUPL-1.2, free software
settings-where-said = All that you enter is in this one file. Nothing is sent out. Another register is opened from the name at the top of the menu.
