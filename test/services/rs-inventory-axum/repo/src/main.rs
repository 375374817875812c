mod app;
mod auth;
mod config;
mod error;
mod repo;
mod telemetry;
mod clients {
    pub mod shipping;
    pub mod supplier;
}
mod jobs {
    pub mod reorder;
}
mod routes {
    pub mod imports;
    pub mod stock;
    pub mod suppliers;
}

use std::{str::FromStr, time::Duration, time::Instant};

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cfg = config::Config::from_env()?;
    let tracer = telemetry::init(&cfg)?;

    let options = PgConnectOptions::from_str(&cfg.database_url())?
        .options([("statement_timeout", "5000"), ("lock_timeout", "2000")]);
    let pool = PgPoolOptions::new()
        .max_connections(cfg.db_max_connections)
        .min_connections(2)
        .acquire_timeout(Duration::from_secs(3))
        .idle_timeout(Duration::from_secs(300))
        .connect_with(options)
        .await?;

    let started = Instant::now();
    let migrator = sqlx::migrate!("./migrations");
    match migrator.run(&pool).await {
        Ok(()) => tracing::info!(
            known = migrator.iter().count(),
            elapsed_ms = started.elapsed().as_millis() as u64,
            "migrations finished"
        ),
        Err(e) => {
            tracing::error!(error = %e, elapsed_ms = started.elapsed().as_millis() as u64, "migrations failed");
            return Err(e.into());
        }
    }

    let state = app::AppState::new(&cfg, pool);
    tokio::spawn(jobs::reorder::run(state.clone(), Duration::from_secs(cfg.reorder_interval_secs)));

    let listener = TcpListener::bind(&cfg.listen).await?;
    tracing::info!(listen = %cfg.listen, version = env!("CARGO_PKG_VERSION"), "inventory started");
    axum::serve(listener, app::router(state))
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    tracer.shutdown()?;
    Ok(())
}
