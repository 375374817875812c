mod thumbs;

use futures::StreamExt;
use serde::Deserialize;

#[derive(Deserialize)]
struct Uploaded {
    path: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let client = async_nats::connect(std::env::var("NATS_URL")?).await?;
    let mut uploads = client
        .queue_subscribe("scans.uploaded", "thumbnailer".to_string())
        .await?;

    while let Some(message) = uploads.next().await {
        let job: Uploaded = serde_json::from_slice(&message.payload)?;
        tokio::task::spawn_blocking(move || thumbs::make(&job.path)).await??;
    }
    Ok(())
}
