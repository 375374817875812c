mod client;
mod routes;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().json().init();
    let client = client::HarbourClient::new(std::env::var("HARBOUR_URL")?)?;
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, routes::router(client)).await?;
    Ok(())
}
