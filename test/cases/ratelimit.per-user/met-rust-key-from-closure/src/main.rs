mod guard;

use actix_governor::{Governor, GovernorConfigBuilder};
use actix_web::{get, web, App, HttpResponse, HttpServer};
use actix_web_httpauth::middleware::HttpAuthentication;

#[get("/loads")]
async fn loads() -> HttpResponse {
    HttpResponse::Ok().finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let limits = GovernorConfigBuilder::default().key_extractor(guard::ByHolder).requests_per_second(5).burst_size(20).finish().unwrap();
    HttpServer::new(move || {
        App::new().service(web::scope("/v1").wrap(Governor::new(&limits)).wrap(HttpAuthentication::bearer(guard::check)).service(loads))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
