use backon::ExponentialBuilder;
use std::time::Duration;

pub fn policy() -> ExponentialBuilder {
    ExponentialBuilder::default().with_min_delay(Duration::from_millis(80)).with_max_times(4).with_jitter()
}
