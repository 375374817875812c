mod convert;

use futures::StreamExt;

#[tokio::main]
async fn main() -> Result<(), async_nats::Error> {
    tracing_subscriber::fmt().json().init();
    let nats = async_nats::connect(std::env::var("NATS_URL")?).await?;
    let mut sub = nats.subscribe("delays.raw").await?;
    while let Some(msg) = sub.next().await {
        let line = String::from_utf8_lossy(&msg.payload);
        match convert::convert(&line) {
            Some(out) => {
                nats.publish("delays.json", out.into()).await?;
                tracing::info!(bytes = msg.payload.len(), "delay relayed");
            }
            None => tracing::warn!("unreadable delay record"),
        }
    }
    Ok(())
}
