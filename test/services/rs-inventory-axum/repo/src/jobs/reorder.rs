use std::time::Duration;

use metrics::counter;
use tokio::time::{interval, MissedTickBehavior};

use crate::app::AppState;

/// Orders what has fallen below its reorder point.
pub async fn run(app: AppState, every: Duration) {
    let mut tick = interval(every);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        let low = match app.repo.low().await {
            Ok(rows) => rows,
            Err(e) => {
                tracing::debug!(error = %e, "reorder: cannot list low stock");
                continue;
            }
        };
        let mut ordered = 0;
        for s in &low {
            if app.supplier.order(&s.sku, 50).await.is_ok() {
                ordered += 1;
            }
        }
        counter!("inventory_reorders_total").increment(ordered);
        tracing::info!(low = low.len(), ordered, "reorder run finished");
    }
}
