//! The three languages of screen and paper.

use super::choice::choice;

choice! {
    /// A language of the product.
    Language, "language" {
        /// Norwegian bokmål, the first language.
        Bokmal = "nb",
        /// Norwegian nynorsk.
        Nynorsk = "nn",
        /// English.
        English = "en",
    }
}
