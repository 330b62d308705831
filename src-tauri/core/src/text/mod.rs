//! Every text in three languages: one Fluent catalogue for the screen and the reports alike, and
//! Norwegian and English forms of dates, numbers and money.
