//! One of all the things that people do with a register, by chance. What the rules refuse is left undone.

use crate::{chance::Chance, place::repository};
use register::{
    Error,
    domain::{
        contract::{ContractDraft, ContractSupplier},
        contract_list::ContractQuery,
        decimal::Decimal,
        evidence::{EvidenceClass, EvidenceDraft, EvidenceKind},
        follow_up::{Cadence, Outcome, PlanDraft, ResultDraft},
        id::{CheckId, ContractId, DecisionId, EvidenceId, MeetingId, NonconformityId, RequirementId},
        meeting::{DecisionDraft, Finding, MeetingDraft, Treatment},
        money::Money,
        nonconformity::{StepDraft, StepKind},
        occasion::Occasion,
        requirement::{Comparator, RequirementDraft, Target},
        supplier::SupplierDraft,
    },
    error::Code,
    exchange::{
        intake::{noun::Noun, session::Intake},
        notice::read_notice,
        package, table,
    },
    register::{
        Register,
        contract_sheet::ContractSheet,
        evidence::EvidenceQuery,
        files::{self, TakenFile},
        follow_up::MoveTo,
        settings::Settings,
    },
};
use std::{fs, path::Path};

/// The name of the draft that is kept; what it holds is a number that grows.
pub const DRAFT: &str = "new-contract";

/// Somebody at work, who remembers how far the kept draft has come.
pub struct Acting {
    chance: Chance,
    /// What was kept last.
    pub kept: u64,
}

/// What was done: whether the register has a change for it.
pub type Done = Result<(), Error>;

impl Acting {
    /// Somebody who does what chance says.
    pub const fn by(chance: Chance, kept: u64) -> Self {
        Self { chance, kept }
    }

    /// Does something. Errors: what is no rule's refusal.
    pub fn act(&mut self, register: &mut Register, occasion: &Occasion) -> Result<&'static str, Error> {
        let (name, done) = self.attempt(register, occasion);
        match done {
            Err(error) if !ruled(error.code) => Err(error.with("act", name)),
            _ => Ok(name),
        }
    }

    /// Puts something of everything in, so that there is something to act on.
    pub fn furnish(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        self.contract(register, occasion)?;
        self.requirements(register, occasion)?;
        for _ in 0..3 {
            self.result(register, occasion).or_else(rule)?;
        }
        let document = self.document(register, occasion)?;
        let taken = self.file(register)?;
        register.add_evidence_with(&document, &[taken], occasion)?;
        self.supplier(register, occasion)?;
        self.nonconformity(register, occasion)?;
        self.meeting(register, occasion)?;
        self.treat(register, occasion).or_else(rule)?;
        self.settings(register, occasion)?;
        self.draft(register, occasion)
    }

    fn attempt(&mut self, register: &mut Register, occasion: &Occasion) -> (&'static str, Done) {
        match self.chance.below(40) {
            0..3 => ("contract", self.contract(register, occasion)),
            3 => ("edit contract", self.edit_contract(register, occasion)),
            4 => ("remove contract", self.remove_contract(register, occasion)),
            5..9 => ("requirements", self.requirements(register, occasion)),
            9 => ("edit requirement", self.edit_requirement(register, occasion)),
            10 => ("remove requirement", self.remove_requirement(register, occasion)),
            11..17 => ("result", self.result(register, occasion)),
            17 => ("move checks", self.move_checks(register, occasion)),
            18 => ("assign checks", self.assign_checks(register, occasion)),
            19 => ("add check", self.add_check(register, occasion)),
            20..24 => ("evidence", self.evidence(register, occasion)),
            24 => ("remove evidence", self.remove_evidence(register, occasion)),
            25 => ("nonconformity", self.nonconformity(register, occasion)),
            26 => ("step", self.step(register, occasion)),
            27 => ("supplier", self.supplier(register, occasion)),
            28 => ("settings", self.settings(register, occasion)),
            29 => ("meeting", self.meeting(register, occasion)),
            30 => ("treat", self.treat(register, occasion)),
            31..34 => ("undo", register.undo(occasion).map(|_| ())),
            34 => ("redo", register.redo(occasion).map(|_| ())),
            35 => ("draft", self.draft(register, occasion)),
            36 => ("import", self.import(register, occasion)),
            37 => ("notice", self.notice(register, occasion)),
            38 => ("package", self.package(register, occasion)),
            _ => ("settle", register.settle()),
        }
    }

    fn contracts(&mut self, register: &mut Register, occasion: &Occasion) -> Result<Vec<ContractId>, Error> {
        Ok(register.contracts(&ContractQuery::default(), occasion)?.rows.into_iter().map(|row| row.id).collect())
    }

    fn sheet(&mut self, register: &mut Register, occasion: &Occasion) -> Result<ContractSheet, Error> {
        let contracts = self.contracts(register, occasion)?;
        register.contract_sheet(self.chance.pick(&contracts).ok_or(Error::new(Code::NotFound))?, occasion)
    }

    fn text(&mut self, about: &str) -> String {
        let words = ["Blåbær", "Ærlig", "miljø", "søppel", "Tromsø", "krav", "🌱", "«sitat»", "100 %"];
        let more: Vec<_> = (0..self.chance.below(6)).filter_map(|_| self.chance.pick(&words)).collect();
        format!("{about} {} {}", more.join(" "), self.chance.below(1_000_000)).replace("  ", " ")
    }

    fn contract(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let start = occasion.today - chrono::Days::new(self.chance.next() % 500);
        let draft = ContractDraft {
            contract_number: self.chance.below(1_000).to_string(),
            estimated_value: Some(Money::kroner(1_000_000)),
            manager: "Kari Nes".into(),
            start: Some(start),
            end: Some(start + chrono::Days::new(300 + self.chance.next() % 900)),
            notes: self.text("Merknad"),
            ..ContractDraft::titled(self.text("Renhold"))
        };
        register.add_contract(&draft, occasion).map(|_| ())
    }

    fn edit_contract(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let contract = self.sheet(register, occasion)?.contract;
        let mut draft = contract.draft;
        draft.title = self.text("Drift");
        draft.end = draft.start.map(|start| start + chrono::Days::new(200 + self.chance.next() % 900));
        register.edit_contract(contract.id, &draft, occasion).map(|_| ())
    }

    fn remove_contract(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let contract = self.sheet(register, occasion)?.contract.id;
        register.remove_contract(contract, occasion).map(|_| ())
    }

    fn requirements(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let contract = self.sheet(register, occasion)?.contract.id;
        let drafts: Vec<_> = (0..1 + self.chance.below(4)).map(|_| self.requirement()).collect();
        register.add_requirements(contract, &drafts, occasion).map(|_| ())
    }

    fn requirement(&mut self) -> RequirementDraft {
        let months = u32::try_from(1 + self.chance.below(12)).unwrap_or(1);
        let cadence =
            if self.chance.one_in(3) { Cadence::AfterLast { months } } else { Cadence::Every { months, anchor: None, season: None } };
        RequirementDraft {
            wording: self.text("Leverandøren skal"),
            target: Target::quantity(Comparator::AtLeast, Some(Decimal::whole(50)), "%"),
            responsible: "Ola".into(),
            plans: vec![PlanDraft { id: None, cadence, unannounced: false }],
            ..RequirementDraft::titled(self.text("Andel miljømerket"))
        }
    }

    fn one_requirement(
        &mut self,
        register: &mut Register,
        occasion: &Occasion,
    ) -> Result<register::domain::requirement::Requirement, Error> {
        let sheet = self.sheet(register, occasion)?;
        let all: Vec<_> = sheet.requirements.into_iter().map(|one| one.requirement).collect();
        self.chance.pick(&all).ok_or(Error::new(Code::NotFound))
    }

    fn edit_requirement(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let one = self.one_requirement(register, occasion)?;
        let mut draft = self.requirement();
        for (plan, was) in draft.plans.iter_mut().zip(&one.draft.plans) {
            plan.id = was.id;
        }
        register.edit_requirement(one.id, &draft, occasion).map(|_| ())
    }

    fn remove_requirement(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let one = self.one_requirement(register, occasion)?;
        register.remove_requirement(one.id, occasion).map(|_| ())
    }

    fn checks(&mut self, register: &mut Register, occasion: &Occasion) -> Result<Vec<CheckId>, Error> {
        let sheet = self.sheet(register, occasion)?;
        let open = sheet.requirements.iter().flat_map(|one| &one.checks).filter(|line| line.result.is_none());
        Ok(open.map(|line| line.check.id).collect())
    }

    fn result(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let checks = self.checks(register, occasion)?;
        let id = self.chance.pick(&checks).ok_or(Error::new(Code::NotFound))?;
        let draft = ResultDraft {
            outcome: self.chance.pick(Outcome::ALL).unwrap_or(Outcome::Fulfilled),
            actual: Some(Decimal::whole(i32::try_from(self.chance.below(100)).unwrap_or(1))),
            note: self.text("Sett"),
            checked_on: occasion.today,
            valid_to: None,
        };
        register.record_result(id, &draft, occasion).map(|_| ())
    }

    fn move_checks(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let ids: Vec<_> = self.checks(register, occasion)?.into_iter().take(4).collect();
        register.move_checks(&ids, MoveTo::WorkingDays { days: 3 }, "Ferie", occasion).map(|_| ())
    }

    fn assign_checks(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let ids: Vec<_> = self.checks(register, occasion)?.into_iter().take(4).collect();
        register.assign_checks(&ids, &self.text("Ida"), occasion).map(|_| ())
    }

    fn add_check(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let one = self.one_requirement(register, occasion)?;
        let due = occasion.today + chrono::Days::new(self.chance.next() % 300);
        register.add_check(one.id, due, "Stikkprøve", occasion).map(|_| ())
    }

    fn document(&mut self, register: &mut Register, occasion: &Occasion) -> Result<EvidenceDraft, Error> {
        let one: RequirementId = self.one_requirement(register, occasion)?.id;
        Ok(EvidenceDraft {
            kind: EvidenceKind::Licence,
            title: self.text("Svanemerket"),
            number: "2033 0042".into(),
            issuer: "Miljømerking Norge".into(),
            class: EvidenceClass::ThirdParty,
            received: Some(occasion.today),
            valid_from: None,
            valid_to: Some(occasion.today + chrono::Days::new(self.chance.next() % 700)),
            requirements: vec![one],
            contracts: vec![],
            suppliers: vec![],
            notes: String::new(),
        })
    }

    fn evidence(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let draft = self.document(register, occasion)?;
        let taken = if self.chance.one_in(4) { vec![] } else { vec![self.file(register)?] };
        register.add_evidence_with(&draft, &taken, occasion).map(|_| ())
    }

    /// Copies a file of chance in, of up to 300 kB.
    fn file(&mut self, register: &Register) -> Result<TakenFile, Error> {
        // Two may work beside each other: each has a file of its own.
        let source = register.path().with_file_name(format!("Lisens æøå {}.pdf", std::process::id()));
        let count = 1 + self.chance.below(300_000);
        fs::write(&source, self.chance.bytes(count)).map_err(|error| Error::unmade(&source, &error))?;
        files::take(&register.contents(), &source, &mut |_| true)
    }

    fn remove_evidence(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let rows = register.evidence_list(&EvidenceQuery::default(), occasion)?.rows;
        let ids: Vec<EvidenceId> = rows.iter().map(|row| row.evidence.id).collect();
        register.remove_evidence(self.chance.pick(&ids).ok_or(Error::new(Code::NotFound))?, occasion).map(|_| ())
    }

    fn nonconformity(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let contract = self.sheet(register, occasion)?.contract.id;
        let (title, found) = (self.text("Diesel på plassen"), self.text("Funnet"));
        register.open_nonconformity(contract, None, None, &title, &found, occasion).map(|_| ())
    }

    fn step(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let ids: Vec<NonconformityId> = self.sheet(register, occasion)?.nonconformities.iter().map(|one| one.id).collect();
        let id = self.chance.pick(&ids).ok_or(Error::new(Code::NotFound))?;
        let step = |kind, text| StepDraft { kind, on: occasion.today, by: String::new(), text, deadline: None, amount: None, basis: None };
        let kind = self.chance.pick(StepKind::ALL).unwrap_or(StepKind::NoticeSent);
        let taken = self.file(register)?;
        register.take_steps(id, &[step(kind, self.text("Varslet"))], &[taken], occasion).map(|_| ())
    }

    fn supplier(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let draft = SupplierDraft { name: self.text("Grønn Renhold AS"), ..SupplierDraft::default() };
        let supplier = register.add_supplier(&draft, occasion)?.value;
        let contract = self.sheet(register, occasion)?.contract;
        let mut draft = contract.draft;
        draft.suppliers.push(ContractSupplier { supplier, main: draft.suppliers.is_empty() });
        register.edit_contract(contract.id, &draft, occasion).map(|_| ())
    }

    fn settings(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let settings = Settings { organisation: self.text("Øyfjord kommune"), user: "Kari Nes".into(), ..Settings::default() };
        register.edit_settings(&settings, occasion).map(|_| ())
    }

    fn meeting(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let contract = self.sheet(register, occasion)?.contract.id;
        let draft = MeetingDraft {
            contract_id: Some(contract),
            supplier_id: None,
            title: self.text("Leverandørmøte"),
            held_on: occasion.today,
            place: "Teams".into(),
            participants: vec![],
            notes: String::new(),
            internal_notes: String::new(),
        };
        register.add_meeting(&draft, occasion).map(|_| ())
    }

    fn treat(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let meetings: Vec<MeetingId> = register.meetings(None, None, occasion)?.meetings.iter().map(|row| row.meeting.id).collect();
        let meeting = self.chance.pick(&meetings).ok_or(Error::new(Code::NotFound))?;
        let items: Vec<_> = register.meeting_sheet(meeting, occasion)?.items.into_iter().map(|one| one.item.id).collect();
        let Some(item) = self.chance.pick(&items) else { return register.end_meeting(meeting, occasion).map(|_| ()) };
        let decided = DecisionDraft {
            id: DecisionId(uuid::Uuid::nil()),
            text: self.text("Rette"),
            responsible: "Ida".into(),
            deadline: Some(occasion.today),
        };
        let treatment = Treatment {
            finding: Some(Finding { outcome: Outcome::Partly, actual: Some(Decimal::whole(40)), valid_to: None }),
            note: self.text("Sagt"),
            internal_note: String::new(),
            decisions: vec![decided],
            carried_out: Some(true),
            earlier: None,
            nonconformity: if self.chance.one_in(2) { "Under kravet".into() } else { String::new() },
        };
        register.treat_item(item, &treatment, occasion).map(|_| ())
    }

    fn draft(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        register.keep_draft(DRAFT, &(self.kept + 1).to_string(), occasion)?;
        self.kept += 1;
        Ok(())
    }

    /// Reads a list of contracts in; a copy of the register is made first.
    fn import(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let mut list = "Tittel;Avtalenummer;Startdato;Sluttdato\n".to_owned();
        for _ in 0..3 {
            list += &format!("{};{};2026-01-01;2028-12-31\n", self.text("Rammeavtale"), self.chance.below(100_000));
        }
        take_in(register, list.as_bytes(), occasion)
    }

    fn notice(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let path = repository("src-tauri/core/testdata/notices/ContractAwardNotice_can-standard_2024-100829.xml");
        let notice = read_notice(&fs::read(&path).map_err(|error| Error::unread(&path, &error))?)?;
        let draft = notice.contract_draft(None)?;
        register.read_notice(&[(draft.contract, draft.suppliers)], occasion).map(|_| ())
    }

    fn package(&mut self, register: &mut Register, occasion: &Occasion) -> Done {
        let path = register.path().with_extension(package::ENDING);
        package::write(register, &path, occasion, &mut |_| true).map(|_| ())
    }
}

/// Takes a list of contracts in, every doubt accepted.
pub fn take_in(register: &mut Register, list: &[u8], occasion: &Occasion) -> Done {
    let mut intake = Intake::begin(Noun::Contracts, "liste.csv", table::read(list, "liste.csv")?, register)?;
    intake.decide(|decisions| {
        decisions.accept_all = true;
        decisions.leave_out_refused = true;
    });
    intake.look(register, occasion)?;
    intake.take_in(register, occasion, &mut |_, _| true).map(|_| ())
}

/// What a rule refuses is left undone.
fn rule(error: Error) -> Done {
    if ruled(error.code) { Ok(()) } else { Err(error) }
}

/// Whether a refusal is one of the rules', and no fault.
const fn ruled(code: Code) -> bool {
    matches!(
        code,
        Code::NotFound
            | Code::NothingToUndo
            | Code::NothingToRedo
            | Code::NonconformityClosed
            | Code::MeetingEnded
            | Code::StepOutOfOrder
            | Code::StepNotYet
            | Code::Required
            | Code::CheckAnswered
            | Code::ChecksAnswered
            | Code::EndBeforeStart
            | Code::TooMany
            | Code::SizeRange
    )
}

/// Whether a package is whole.
pub fn package_is_whole(path: &Path) -> Result<(), Error> {
    let file = fs::File::open(path).map_err(|error| Error::unread(path, &error))?;
    package::verify(file, &mut |_| true).map(|_| ())
}
