use axum::http::StatusCode;
use std::time::Duration;

pub async fn table(league: &str) -> Result<String, StatusCode> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let res = http.get(format!("http://league.internal/{league}")).send().await.and_then(|r| r.error_for_status());
    match res {
        Ok(r) => r.text().await.map_err(|e| {
            tracing::error!(league, error = %e, "league table unreadable");
            StatusCode::BAD_GATEWAY
        }),
        Err(e) => {
            tracing::error!(league, error = %e, "league service failed");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

pub async fn save(game: &str, score: &str) -> StatusCode {
    match tokio::fs::write(format!("/data/{game}"), score).await {
        Ok(()) => {
            tracing::info!(game, "score saved");
            StatusCode::CREATED
        }
        Err(e) => {
            tracing::info!(game, error = %e, "score could not be saved");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}
