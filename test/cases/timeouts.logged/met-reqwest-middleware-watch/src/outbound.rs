use std::time::{Duration, Instant};

use http::Extensions;
use reqwest::{Request, Response};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error, Middleware, Next, Result};

struct Watch;

#[async_trait::async_trait]
impl Middleware for Watch {
    async fn handle(&self, req: Request, ext: &mut Extensions, next: Next<'_>) -> Result<Response> {
        let url = req.url().clone();
        let began = Instant::now();
        let out = next.run(req, ext).await;
        if let Err(Error::Reqwest(e)) = &out {
            if e.is_timeout() {
                tracing::error!(
                    host = url.host_str().unwrap_or_default(),
                    path = url.path(),
                    elapsed_ms = began.elapsed().as_millis() as u64,
                    "outbound call timed out"
                );
            }
        }
        out
    }
}

pub fn client() -> reqwest::Result<ClientWithMiddleware> {
    let inner = reqwest::Client::builder().timeout(Duration::from_secs(3)).build()?;
    Ok(ClientBuilder::new(inner).with(Watch).build())
}
