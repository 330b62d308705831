//! Lists taken into real registers.
