use std::{collections::HashMap, sync::{Arc, Mutex}};

#[derive(Clone, Default)]
pub struct Stock(Arc<Mutex<HashMap<String, u32>>>);

impl Stock {
    pub fn add(&self, group: &str, bags: u32) {
        tracing::info!(group, "adding bags");
        *self.0.lock().unwrap().entry(group.to_owned()).or_default() += bags;
        tracing::info!("stock updated");
    }

    pub fn take(&self, group: &str, bags: u32) -> bool {
        let mut rows = self.0.lock().unwrap();
        let left = rows.entry(group.to_owned()).or_default();
        if *left < bags {
            tracing::warn!(group, "not enough bags");
            return false;
        }
        *left -= bags;
        tracing::info!("bags taken");
        true
    }
}
