use actix_web::{get, web, App, HttpResponse, HttpServer};
use std::time::Duration;

#[get("/quotes/{symbol}")]
async fn quote(client: web::Data<reqwest::Client>, symbol: web::Path<String>) -> HttpResponse {
    let url = format!("https://market.example.com/quotes/{}", symbol);
    match client.get(&url).send().await {
        Ok(answer) => HttpResponse::Ok().body(answer.text().await.unwrap_or_default()),
        Err(_) => HttpResponse::BadGateway().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let client = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(2))
        .build()
        .expect("a client");
    let client = web::Data::new(client);
    HttpServer::new(move || App::new().app_data(client.clone()).service(quote))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
