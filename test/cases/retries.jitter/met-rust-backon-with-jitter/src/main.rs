mod policy;

use actix_web::{error::ErrorBadGateway, get, web, App, HttpServer, Result};
use backon::Retryable;
use std::time::Duration;

async fn fetch(http: &reqwest::Client, url: &str) -> reqwest::Result<String> {
    http.get(url).timeout(Duration::from_secs(2)).send().await?.error_for_status()?.text().await
}

#[get("/parks/{id}")]
async fn park(http: web::Data<reqwest::Client>, id: web::Path<String>) -> Result<String> {
    let url = format!("http://parks.internal/{id}");
    (|| fetch(&http, &url)).retry(policy::policy()).await.map_err(ErrorBadGateway)
}

#[get("/lots/{id}")]
async fn lot(http: web::Data<reqwest::Client>, id: web::Path<String>) -> Result<String> {
    let url = format!("http://lots.internal/{id}");
    (|| fetch(&http, &url)).retry(policy::policy()).await.map_err(ErrorBadGateway)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let http = web::Data::new(reqwest::Client::new());
    HttpServer::new(move || App::new().app_data(http.clone()).service(park).service(lot)).bind(("0.0.0.0", 8080))?.run().await
}
