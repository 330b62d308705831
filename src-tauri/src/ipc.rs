//! The list of commands, and the page's typed bindings made from it. A test keeps the committed bindings fresh.

use crate::commands::{
    checks, contracts, cpv, declarations, drafts, evidence, files, follow_up, history, imports, library, meetings, minutes,
    nonconformities, notices, organisations, reports, requirements, settings, start, suppliers,
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
        follow_up::check_list,
        follow_up::check_keys,
        follow_up::check_filters,
        follow_up::check_month,
        follow_up::move_checks,
        follow_up::assign_checks,
        follow_up::save_calendar,
        follow_up::save_check_sheet,
        follow_up::save_contract_list,
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
        meetings::meetings,
        meetings::meeting_sheet,
        meetings::meeting_people,
        meetings::add_meeting,
        meetings::edit_meeting,
        meetings::remove_meeting,
        meetings::end_meeting,
        meetings::reopen_meeting,
        meetings::refresh_agenda,
        meetings::order_agenda,
        meetings::add_item,
        meetings::remove_item,
        meetings::treat_item,
        meetings::edit_decision,
        meetings::complete_decision,
        minutes::save_minutes,
        library::library,
        library::library_drafts,
        suppliers::suppliers,
        suppliers::supplier_sheet,
        suppliers::add_supplier,
        suppliers::edit_supplier,
        suppliers::remove_supplier,
        organisations::choose_organisations,
        organisations::read_organisations,
        nonconformities::nonconformities,
        nonconformities::nonconformity_sheet,
        nonconformities::nonconformity_of_check,
        nonconformities::open_nonconformity,
        nonconformities::open_nonconformity_of_check,
        nonconformities::edit_nonconformity,
        nonconformities::remove_nonconformity,
        nonconformities::take_steps,
        nonconformities::edit_step,
        nonconformities::remove_step,
        nonconformities::calculate_sanction,
        nonconformities::preview_notice,
        nonconformities::send_notice,
        nonconformities::save_nonconformity_report,
        notices::choose_notice,
        notices::read_notice_in,
        evidence::evidence_list,
        evidence::evidence,
        evidence::add_evidence,
        evidence::edit_evidence,
        evidence::remove_evidence,
        evidence::number_is_unusual,
        declarations::read_taken_declarations,
        declarations::compare_declaration,
        declarations::declaration_view,
        declarations::read_declarations,
        files::choose_files,
        files::take_dropped_files,
        files::cancel_files,
        files::read_taken_file,
        files::owned_files,
        files::add_files,
        files::remove_file,
        files::open_file,
        files::save_file,
        imports::choose_intake,
        imports::take_dropped_intake,
        imports::cancel_intake,
        imports::intake,
        imports::choose_intake_sheet,
        imports::set_intake_columns,
        imports::preview_intake,
        imports::intake_rows,
        imports::mend_intake_cell,
        imports::leave_out_intake_rows,
        imports::leave_out_refused_intake,
        imports::accept_intake_doubts,
        imports::take_in_intake,
        imports::close_intake,
        reports::save_contract_report,
        reports::report_pages,
        reports::stop_report,
        reports::open_report,
        settings::settings,
        settings::edit_settings,
        settings::keep_preferences,
        settings::choose_logo,
        settings::set_meeting_mode,
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
