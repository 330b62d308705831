//! The list of commands, and the page's typed bindings made from it. A test keeps the committed bindings fresh.

use crate::commands::{
    checks, contracts, cpv, drafts, evidence, files, history, library, notices, reports, requirements, settings, start, suppliers,
};

/// Every command the page can call.
pub fn builder() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::<tauri::Wry>::new().disable_serde_phases().commands(tauri_specta::collect_commands![
        start::start,
        start::standing,
        start::open_example,
        start::open_own,
        start::open_other,
        start::make_register,
        start::shell_facts,
        start::zoom,
        checks::week,
        checks::record_result,
        checks::move_check,
        checks::add_check,
        contracts::contracts,
        contracts::contract_filters,
        contracts::contract_sheet,
        contracts::add_contract,
        contracts::edit_contract,
        contracts::remove_contract,
        cpv::cpv_names,
        drafts::kept_drafts,
        drafts::keep_draft,
        drafts::drop_draft,
        requirements::add_requirements,
        requirements::edit_requirement,
        requirements::remove_requirement,
        requirements::assess,
        library::library,
        library::library_drafts,
        suppliers::suppliers,
        suppliers::supplier_sheet,
        suppliers::add_supplier,
        suppliers::edit_supplier,
        suppliers::remove_supplier,
        notices::choose_notice,
        notices::read_notice_in,
        evidence::evidence_list,
        evidence::evidence,
        evidence::add_evidence,
        evidence::edit_evidence,
        evidence::remove_evidence,
        evidence::number_is_unusual,
        files::choose_files,
        files::take_dropped_files,
        files::cancel_files,
        files::owned_files,
        files::add_files,
        files::remove_file,
        files::open_file,
        files::save_file,
        reports::save_contract_report,
        reports::report_pages,
        reports::stop_report,
        reports::open_report,
        settings::settings,
        settings::edit_settings,
        settings::keep_preferences,
        settings::choose_logo,
        history::undo,
        history::redo,
        history::undo_state,
        history::history,
        history::contract_history,
        history::supplier_history,
        history::search,
    ])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use specta_typescript::Typescript;

    /// `KRAVSPOR_WRITE_BINDINGS=1 cargo test -p kravspor bindings` writes them anew.
    #[test]
    fn the_pages_bindings_are_fresh() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join("bindings.ts");
        builder().export(Typescript::default(), &made).unwrap();
        let made = std::fs::read_to_string(made).unwrap();
        if std::env::var_os("KRAVSPOR_WRITE_BINDINGS").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), made, "ui/src/api/bindings.ts is out of date");
    }
}
