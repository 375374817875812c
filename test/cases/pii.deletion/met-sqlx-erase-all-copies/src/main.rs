mod erase;
mod register;

use axum::{routing::{delete, post}, Router};

#[derive(Clone)]
pub struct Stores {
    pub db: sqlx::PgPool,
    pub s3: aws_sdk_s3::Client,
    pub search: reqwest::Client,
}

pub const SCANS: &str = "library-id-scans";
pub const INDEX: &str = "http://search:7700/indexes/readers/documents";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let url = std::fs::read_to_string("/run/secrets/database_url")?;
    let stores = Stores {
        db: sqlx::PgPool::connect(url.trim()).await?,
        s3: aws_sdk_s3::Client::new(&aws_config::load_from_env().await),
        search: reqwest::Client::new(),
    };
    let app = Router::new()
        .route("/readers", post(register::register))
        .route("/readers/:id", delete(erase::on_request))
        .with_state(stores);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await?;
    Ok(())
}
