//! The lifelike sample: a register of any size, to try the product's speed with.
