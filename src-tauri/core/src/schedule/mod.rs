//! Pure: (plan, dates, today) → checks.
