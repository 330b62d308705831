//! What each noun's rows can say, and what the columns are called in lists of others. One file a noun.
//! Headings are facts about real lists: bokmål, nynorsk, Swedish, Danish, English. Our own labels are known besides.

pub(super) mod choices;
pub(super) mod contracts;
pub(super) mod evidence;
pub(super) mod measurements;
pub(super) mod requirements;
pub(super) mod results;
pub(super) mod suppliers;

/// How rows about something else name the contract they belong to.
const CONTRACT_NUMBER: &[&str] = &[
    "kontraktsnummer",
    "kontraktnummer",
    "kontraktsnr",
    "kontraktnr",
    "kontrakt nr",
    "avtalenummer",
    "avtalenr",
    "avtale nr",
    "avtalsnummer",
    "avtalsnr",
    "aftalenummer",
    "aftalenr",
    "contract number",
    "contract no",
    "contract id",
    "agreement number",
    "kontrakts-id",
];
const CASE_NUMBER: &[&str] = &[
    "saksnummer",
    "saksnr",
    "arkivsaksnummer",
    "diarienummer",
    "diarienr",
    "dnr",
    "diarie",
    "ärendenummer",
    "sagsnummer",
    "sagsnr",
    "case number",
    "case no",
];
const CONTRACT: &[&str] = &[
    "kontrakt",
    "kontraktsnavn",
    "kontraktsnamn",
    "kontraktstittel",
    "kontraktens tittel",
    "avtale",
    "avtalenavn",
    "avtalenamn",
    "avtal",
    "avtalsnamn",
    "aftale",
    "aftalenavn",
    "contract",
    "contract title",
    "contract name",
    "agreement",
];
/// How the number of a supplier in the register of units is called.
const ORGANISATION_NUMBER: &[&str] = &[
    "organisasjonsnummer",
    "organisasjonsnr",
    "organisasjons nr",
    "orgnr",
    "org nr",
    "org.nr.",
    "org nummer",
    "orgnummer",
    "orgno",
    "org no",
    "organisationsnummer",
    "organisationsnr",
    "leverantör organisationsnummer",
    "leverantörens organisationsnummer",
    "leverantör orgnr",
    "leverandørens organisasjonsnummer",
    "leverandør organisasjonsnummer",
    "leverandør orgnr",
    "orgnr leverandør",
    "organisasjonsnummer leverandør",
    "leverandørens orgnr",
    "foretaksnummer",
    "føretaksnummer",
    "cvr",
    "cvr-nr",
    "cvrnr",
    "cvr-nummer",
    "organisation number",
    "organization number",
    "company number",
    "supplier id",
    "supplier number",
    "vat number",
    "vendor number",
    "orgnr.",
];
const REQUIREMENT_NUMBER: &[&str] =
    &["kravnummer", "kravnr", "krav nr", "krav-id", "kravid", "requirement number", "requirement no", "requirement id", "k-nummer"];
const REQUIREMENT: &[&str] = &["krav", "miljøkrav", "kravtittel", "miljökrav", "requirement", "requirement title"];
const RESPONSIBLE: &[&str] =
    &["ansvarlig", "ansvarleg", "ansvarig", "oppfølgingsansvarlig", "følges opp av", "responsible", "kontrollansvarlig"];
const NOTES: &[&str] = &[
    "merknad",
    "merknader",
    "merknad(er)",
    "notat",
    "notater",
    "kommentar",
    "kommentarer",
    "kommentarar",
    "anmerkning",
    "anmärkning",
    "anmärkningar",
    "bemærkning",
    "bemærkninger",
    "notes",
    "note",
    "comment",
    "comments",
    "remarks",
    "øvrig",
    "øvrig informasjon",
    "övrigt",
];
