use std::time::Duration;

use tower_governor::governor::GovernorConfigBuilder;

pub fn start() {
    let config = GovernorConfigBuilder::default()
        .per_second(2)
        .burst_size(20)
        .finish()
        .expect("valid limits");
    let storage = config.limiter().clone();

    tokio::spawn(async move {
        let mut every_minute = tokio::time::interval(Duration::from_secs(60));
        loop {
            every_minute.tick().await;
            storage.retain_recent();
        }
    });
}
