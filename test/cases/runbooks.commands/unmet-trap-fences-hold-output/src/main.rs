use actix_web::{get, web, App, HttpServer, Responder};

#[get("/noise/{tile}")]
async fn noise(tile: web::Path<String>) -> impl Responder {
    format!("{{\"tile\":\"{tile}\",\"db\":54}}")
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(noise))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
