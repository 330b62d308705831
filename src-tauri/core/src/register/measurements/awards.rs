//! Figures of procurements by year of award, reckoned from the contracts.

use crate::{
    Result,
    domain::{
        award_figures::{self, AwardContract, AwardFigureKind, AwardFigures},
        contract::Contract,
        occasion::Occasion,
    },
    register::Register,
    storage::contract,
};

impl Register {
    /// The six figures of every year of award; the year that is running up to this month.
    pub fn award_figures(&self, occasion: &Occasion) -> Result<AwardFigures> {
        let contracts = contract::all(&self.connection)?;
        Ok(award_figures::award_figures(&seen(&contracts), occasion.today))
    }

    /// The contracts behind one figure of one period, by its label.
    pub fn contracts_behind(&self, kind: AwardFigureKind, period: &str, occasion: &Occasion) -> Result<Vec<AwardContract>> {
        let contracts = contract::all(&self.connection)?;
        Ok(award_figures::contracts_behind(&seen(&contracts), kind, period, occasion.today))
    }
}

fn seen(contracts: &[Contract]) -> Vec<(crate::domain::id::ContractId, &crate::domain::contract::ContractDraft)> {
    contracts.iter().map(|one| (one.id, &one.draft)).collect()
}
