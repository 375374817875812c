use actix_governor::{Governor, GovernorConfigBuilder};
use actix_web::{get, App, HttpServer, Responder};

#[get("/maps/{id}")]
async fn map() -> impl Responder { "map" }

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let conf = GovernorConfigBuilder::default().per_second(2).burst_size(20).use_headers().finish().unwrap();
    HttpServer::new(move || App::new().wrap(Governor::new(&conf)).service(map)).bind(("0.0.0.0", 8080))?.run().await
}
