# The first start, and when the register could not be opened.

start-about = Follow up the environmental requirements in your contracts, from requirement to proof.
start-question = How do you want to begin?
start-question-again = What do you want to do now?
start-example = Try the example register
    .said = Invented contracts with requirements, checks and nonconformities. A file of its own, clearly marked, that never touches your own register.
start-list = Read the contracts in from Excel
    .said = Begin with the list you have. You look through every row before anything is stored, and all of it can be undone.
start-own = Start with an empty register
    .said = Enter the first contract yourself or read in a notice, and take requirements from the library.
start-own-again = Open the register on this computer
    .said = The register that Kravspor makes itself. If there is none yet, you make an empty one.
start-other = Open a register you already have
    .said = Choose the file, for example a backup or one that was sent to you. Its name ends in .kravspor.
start-new = Make a new register elsewhere
    .said = Choose the folder and the name of the file yourself. The new register is empty.
start-refused = The register could not be opened
start-waiting = Opening the register …
start-local = Everything is kept on this computer, and your own register is encrypted. Nothing is sent out.
start-language = Language
