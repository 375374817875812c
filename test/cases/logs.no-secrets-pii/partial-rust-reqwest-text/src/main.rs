#[tokio::main]
async fn main() {
    let res = reqwest::Client::new().post("https://pay.example.com/charges").send().await.unwrap();
    if !res.status().is_success() {
        let body = res.text().await.unwrap_or_default();
        tracing::error!(body = %body, "charge refused");
    }
}
