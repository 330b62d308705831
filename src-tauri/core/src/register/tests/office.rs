//! An office with a register, a contract, a document and its copies: what the tests of keeping and mending work on.

use super::fixture::*;
use crate::{
    domain::{
        backup::BackupReason,
        evidence::EvidenceDraft,
        file::{FileOwner, OwnerRef},
        id::{ContractId, EvidenceId},
        occasion::Occasion,
    },
    register::{
        Key, Place, Register, Secret,
        backup::Folder,
        files,
        inspection::{FaultKind, inspect},
        restoring,
    },
};
use chrono::TimeDelta;
use std::{fs, path::Path};

pub(super) struct Office {
    pub(super) home: tempfile::TempDir,
    pub(super) register: Option<Register>,
    pub(super) place: Place,
    pub(super) now: Occasion,
    pub(super) contract: ContractId,
    pub(super) document: EvidenceId,
}

impl Office {
    /// A register with a contract, a requirement and a document with a file.
    pub(super) fn open(key: &Key) -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("Miljøkrav.kravspor");
        let mut register = Register::create(&path, key).unwrap();
        register.connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
        let now = at("2026-03-02");
        let contract = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
        register.add_requirements(contract, &[followed("Miljømerket renhold", vec![every(6)])], &now).unwrap();
        let document = register
            .add_evidence(&EvidenceDraft { contracts: vec![contract], ..document("Lisens", "2027-01-31", vec![]) }, &now)
            .unwrap()
            .value;
        let mut office = Self { place: register.place(), register: Some(register), home, now, contract, document };
        office.attach("Svanemerket lisens 3089 0012");
        office
    }

    pub(super) fn register(&mut self) -> &mut Register {
        self.register.as_mut().unwrap()
    }

    pub(super) fn attach(&mut self, text: &str) -> String {
        let source = self.home.path().join("Lisens.txt");
        fs::write(&source, text).unwrap();
        let (document, now) = (self.document, self.now.clone());
        let taken = files::take(&self.register().contents(), &source, &mut |_| true).unwrap();
        fs::remove_file(source).unwrap();
        let owner = OwnerRef { noun: FileOwner::Evidence, id: document.0 };
        self.register().add_files(owner, std::slice::from_ref(&taken), &now).unwrap();
        taken.sha256
    }

    pub(super) fn back_up(&mut self, reason: BackupReason) -> crate::register::backup::MadeBackup {
        let now = self.now.now;
        self.register().back_up(reason, now, &mut |_| true).unwrap()
    }

    pub(super) fn titles(&mut self) -> Vec<String> {
        let ids = self.register().contract_ids().unwrap();
        let now = self.now.clone();
        ids.into_iter().map(|id| self.register().contract_sheet(id, &now).unwrap().contract.draft.title).collect()
    }

    pub(super) fn restore(&mut self, name: &str) -> restoring::Restored {
        self.now.now += TimeDelta::minutes(1);
        let copy = Folder::beside(self.place.path()).copy(name).unwrap();
        let key = restoring::key_for(&copy, &self.place.key, None).unwrap();
        let ready = restoring::prepare(&self.place, &copy, &key, &self.now, &mut |_| true).unwrap();
        ready.put_in_place(&mut self.register).unwrap()
    }

    pub(super) fn faults(&self) -> Vec<FaultKind> {
        let report = inspect(&self.place, self.now.today, &mut |_| true).unwrap();
        report.faults.into_iter().map(|fault| fault.kind).collect()
    }

    pub(super) fn content_of(&mut self, sha256: &str) -> std::path::PathBuf {
        self.register().contents().path(sha256)
    }
}

pub(super) fn keys() -> [Key; 2] {
    [Key::None, Key::Sealed(Secret::random().unwrap())]
}

/// Writes over the middle of a file, whatever protects it.
pub(super) fn damage(path: &Path, at: u64) {
    use std::io::{Seek, SeekFrom, Write};
    let mut rights = fs::metadata(path).unwrap().permissions();
    #[allow(clippy::permissions_set_readonly_false)]
    rights.set_readonly(false);
    fs::set_permissions(path, rights).unwrap();
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(&[0x5a; 64]).unwrap();
}
