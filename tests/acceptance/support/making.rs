//! Making a register in the window as everybody does: with a passphrase, and with its recovery key put away.

use super::App;

/// What opens registers that tests make in the window.
pub const PASSPHRASE: &str = "fire blå elger på ski i mai";

impl App {
    /// Goes on from a click on a way to begin that makes a register.
    pub async fn makes_its_register(&self) {
        self.field("Passord").await.fill(PASSPHRASE).await;
        self.field("Passordet en gang til").await.fill(PASSPHRASE).await;
        self.press("Enter").await;
        self.puts_the_recovery_key_away().await;
    }

    /// Says that the key is in a safe place; answers it as it is shown.
    pub async fn puts_the_recovery_key_away(&self) -> String {
        self.heading("Ta vare på gjenopprettingsnøkkelen").await;
        let key = self.run("return document.querySelector('.rk-key').textContent.split(': ')[1]", vec![]).await;
        self.find("checkbox", "Nøkkelen ligger på et trygt sted").await.click().await;
        self.button("Fortsett").await.click().await;
        self.no_longer_shows(".rk-key").await;
        key.as_str().expect("the key is shown").to_owned()
    }
}
